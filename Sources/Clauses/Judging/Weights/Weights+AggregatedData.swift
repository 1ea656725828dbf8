// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let aggregatedData = """
        A:WE=6;A:none=13;C:AGG=21;C:ALLOW=11;C:ANALY=-5;C:ANON=15;C:ANYPURPOSE=-10;C:BINDSUSER=15;C:CHANGE=-12;
        C:CHANGEV=-12;C:CONTENT=10;C:DATA=11;C:DERIVCORE=-12;C:DERIVE=12;C:DERIVWORK=-22;C:DEVELOP=-10;C:GRANT=-11;
        C:IMPROVE=-7;C:IMPROVE1=-7;C:LICIN=-11;C:MODAL=16;C:NEG=19;C:NEWP2=-7;C:NEWPROD=12;C:OTHERUSERS=7;C:OURS=-18;
        C:OWNVERB=17;C:PAYWORD=-7;C:PERP=-6;C:PERPWORD=-6;C:PRIVOBJ=-18;C:PROMISE=13;C:RESTR=13;C:RF=-7;C:ROYALTYFREE=-7;
        C:RTI=14;C:SERVICEOBJ=7;C:SERVICESALE=7;C:SHARE=-6;C:THEIRCONTENT=-11;C:USAGE=12;C:USERNEG=15;C:USERSIDE=6;C:WE=8;
        C:WEMAY=11;C:WEROLE=13;C:YOU=19;C:YOUMAY=13;C:YOUNOT=13;C:YOURUSE=6;C:YOUSUBJ=9;H:DATA=-5;H:LIC=-17;H:OURS=-7;
        H:PRIVOBJ=-7;H:SURVSEC=-17;H:THEIRCONTENT=-6;H:USERSIDE=-6;H:WE=-9;H:YOU=-6;H:YOUSUBJ=-6;M:-=18;M:may=-8;M:shall=11;
        R:aggr-use=19;R:aggregate-data=16;always=56;clear=24;clear grant=19;clear once=21;clear restriction=5;
        clear&BINDSUSER=7;clear&DATA=15;clear&NEG=9;clear&THEIRCONTENT=4;clear&USERNEG=7;clear&WEMAY=9;grant A:WE=6;
        grant A:none=13;hint&BINDSUSER=8;hint&DATA=-4;hint&LICIN=-12;hint&NEG=10;hint&THEIRCONTENT=-15;hint&USERNEG=8;
        length=31;said nearby=14;with:anonymised-data=15;with:insights-analytics=-11;with:ownership-of-derivatives=8;
        with:product-development=-6;with:service-improvement=-7;
        """
}
