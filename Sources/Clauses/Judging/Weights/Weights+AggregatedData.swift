// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let aggregatedData = """
        A:YOU=6;A:none=9;C:AGG=20;C:ALLOW=26;C:ANALYV=4;C:ANON=12;C:ANYPURPOSE=-6;C:BINDSUSER=18;C:CHANGE=-10;C:CHANGEV=-10;
        C:CONTENT=18;C:DATA=12;C:DERIVCORE=-10;C:DERIVE=16;C:DERIVWORK=-22;C:DEVELOP=-7;C:DISCLOSE=4;C:GRANT=-9;
        C:IMPROVE=-4;C:IMPROVE1=-4;C:LIC=9;C:LICIN=-9;C:MODAL=31;C:NEG=20;C:NEWP2=-5;C:NEWPROD=17;C:OTHERUSERS=6;C:OURS=-13;
        C:OWNVERB=21;C:PAYWORD=-7;C:PERP=-5;C:PERPWORD=-5;C:PRIVOBJ=-17;C:PROMISE=15;C:REMOVE=5;C:RESTR=15;C:RF=-7;
        C:ROYALTYFREE=-7;C:RTI=19;C:SELL=5;C:SERVICEOBJ=15;C:SERVICESALE=13;C:SHARE1=4;C:TERMS=4;C:THEIRCONTENT=-6;C:TP=7;
        C:TPCORE=5;C:USERNEG=18;C:USERSIDE=8;C:WE=11;C:WEMAY=20;C:WEROLE=8;C:YOU=21;C:YOUMAY=20;C:YOUNOT=18;C:YOURUSE=7;
        C:YOUSUBJ=13;H:DATA=-6;H:LIC=-14;H:OURS=-5;H:PRIVOBJ=-6;H:SURVSEC=-14;H:THEIRCONTENT=-6;H:USERSIDE=-6;H:WE=-6;
        H:YOU=-6;H:YOUSUBJ=-6;M:-=8;M:shall=14;R:aggr-use=29;R:aggregate-data=14;R:only-agg=4;always=19;clear=33;
        clear grant=29;clear once=30;clear restriction=4;clear&BINDSUSER=8;clear&DATA=22;clear&NEG=9;clear&THEIRCONTENT=6;
        clear&USERNEG=8;clear&WEMAY=13;grant A:YOU=6;grant A:none=9;hint&BINDSUSER=10;hint&DATA=-10;hint&LICIN=-10;
        hint&NEG=10;hint&THEIRCONTENT=-12;hint&USERNEG=10;hint&WEMAY=7;length=39;privacy text=-11;said nearby=18;
        with:anonymised-data=12;with:derived-data=5;with:insights-analytics=-10;with:ownership-of-derivatives=13;
        with:service-improvement=-4;with:third-party-sharing=7;
        """
}
