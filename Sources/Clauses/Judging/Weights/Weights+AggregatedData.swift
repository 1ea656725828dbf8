// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let aggregatedData = """
        A:WE=10;A:none=15;C:AGG=24;C:ALLOW=13;C:ANON=16;C:ANYPURPOSE=-9;C:BINDSUSER=14;C:CHANGE=-11;C:CHANGEV=-11;
        C:CONTENT=10;C:DATA=14;C:DERIVCORE=-11;C:DERIVE=11;C:DERIVWORK=-21;C:DEVELOP=-9;C:DISCLIMIT=5;C:GRANT=-10;
        C:IMPROVE=-6;C:IMPROVE1=-6;C:LICIN=-10;C:MODAL=18;C:NEG=19;C:NEWP2=-6;C:NEWPROD=12;C:OTHERUSERS=7;C:OURS=-14;
        C:OWNVERB=16;C:PAYWORD=-7;C:PERP=-6;C:PERPWORD=-6;C:PRIVOBJ=-17;C:PROMISE=13;C:REMOVE=4;C:RESTR=13;C:RF=-7;
        C:ROYALTYFREE=-7;C:RTI=14;C:SERVICEOBJ=8;C:SERVICESALE=8;C:SHARE=-5;C:THEIRCONTENT=-11;C:USAGE=13;C:USERNEG=14;
        C:USERSIDE=7;C:WE=10;C:WEMAY=13;C:WEROLE=12;C:YOU=19;C:YOUMAY=13;C:YOUNOT=13;C:YOURUSE=7;C:YOUSUBJ=10;H:DATA=-4;
        H:LIC=-16;H:OURS=-7;H:PRIVOBJ=-7;H:SURVSEC=-16;H:THEIRCONTENT=-6;H:USERSIDE=-6;H:WE=-8;H:YOU=-6;H:YOUSUBJ=-6;M:-=17;
        M:may=-5;M:shall=10;R:aggr-use=21;R:aggregate-data=18;always=64;clear=26;clear grant=21;clear once=23;
        clear restriction=5;clear&BINDSUSER=7;clear&DATA=17;clear&NEG=10;clear&THEIRCONTENT=4;clear&USERNEG=7;
        clear&WEMAY=11;grant A:WE=10;grant A:none=15;hint&BINDSUSER=7;hint&LICIN=-11;hint&NEG=10;hint&THEIRCONTENT=-15;
        hint&USERNEG=7;length=31;said nearby=14;with:anonymised-data=16;with:derived-data=5;with:insights-analytics=-10;
        with:ownership-of-derivatives=8;with:product-development=-5;with:service-improvement=-6;with:usage-tracking=6;
        """
}
