// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let aggregatedData = """
        A:WE=6;A:none=13;C:AGG=21;C:ALLOW=11;C:ANALY=-5;C:ANON=14;C:ANYPURPOSE=-10;C:BINDSUSER=14;C:CHANGE=-11;
        C:CHANGEV=-11;C:CONTENT=10;C:DATA=11;C:DERIVCORE=-11;C:DERIVE=12;C:DERIVWORK=-21;C:DEVELOP=-10;C:DISCLIMIT=5;
        C:GRANT=-10;C:IMPROVE=-6;C:IMPROVE1=-6;C:LICIN=-10;C:MODAL=16;C:NEG=19;C:NEWP2=-6;C:NEWPROD=12;C:OTHERUSERS=7;
        C:OURS=-18;C:OWNVERB=16;C:PAYWORD=-7;C:PERP=-6;C:PERPWORD=-6;C:PRIVOBJ=-17;C:PROMISE=13;C:RESTR=13;C:RF=-7;
        C:ROYALTYFREE=-7;C:RTI=14;C:SERVICEOBJ=8;C:SERVICESALE=7;C:SHARE=-6;C:THEIRCONTENT=-11;C:USAGE=12;C:USERNEG=14;
        C:USERSIDE=6;C:WE=8;C:WEMAY=11;C:WEROLE=12;C:YOU=18;C:YOUMAY=13;C:YOUNOT=13;C:YOURUSE=6;C:YOUSUBJ=9;H:DATA=-4;
        H:LIC=-16;H:OURS=-7;H:PRIVOBJ=-7;H:SURVSEC=-16;H:THEIRCONTENT=-6;H:USERSIDE=-6;H:WE=-8;H:YOU=-6;H:YOUSUBJ=-6;M:-=17;
        M:may=-7;M:shall=11;R:aggr-use=18;R:aggregate-data=15;always=55;clear=23;clear grant=18;clear once=20;
        clear restriction=5;clear&BINDSUSER=7;clear&DATA=14;clear&NEG=9;clear&THEIRCONTENT=4;clear&USERNEG=7;clear&WEMAY=9;
        grant A:WE=6;grant A:none=13;hint&BINDSUSER=8;hint&LICIN=-11;hint&NEG=10;hint&THEIRCONTENT=-15;hint&USERNEG=8;
        length=30;said nearby=14;with:anonymised-data=14;with:insights-analytics=-11;with:ownership-of-derivatives=8;
        with:product-development=-6;with:service-improvement=-6;with:usage-tracking=5;
        """
}
