// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let compensationWaiver = """
        A:WE not=-7;A:YOU=17;A:none=-11;A:none not=19;C:ABOUTLOGOS=-9;C:ALLOW=21;C:ANALY=8;C:ANYPURPOSE=-18;C:BINDSUSER=-4;
        C:CHANGE=-7;C:CONTENT=22;C:DATA=-10;C:DERIVCORE=9;C:DEVELOP=4;C:DISCLOSE=14;C:FEEDBACK=-9;C:GRANT=7;C:HRESTR=-4;
        C:IMPROVE=-8;C:IMPROVE1=-8;C:LICIN=14;C:LOGO=-4;C:MODAL=15;C:NEG=10;C:NEWP2=-9;C:NEWPROD=-22;C:NOTICE=-5;
        C:OTHERUSERS=6;C:OURS=5;C:OWNVERB=-7;C:PAYWORD=16;C:PROMISE=-9;C:REMOVE=-12;C:REPRESENT=-5;C:RESTR=-17;
        C:ROYALTYFREE=20;C:RTI=-9;C:SERVICEOBJ=-11;C:SERVICESALE=-4;C:SHARE=21;C:SHARE1=15;C:SUBLIC=8;C:THEIRCONTENT=33;
        C:TP=8;C:TRAP_TRAIN=-9;C:USERNEG=-6;C:USERSIDE=7;C:USEVERB=26;C:WARRANT=-7;C:WE=-5;C:WEMAY=-13;C:YOU=18;C:YOUMAY=7;
        C:YOUNOT=9;C:YOURUSE=-6;C:YOUSUBJ=19;H:ALLOW=6;H:CONTENT=17;H:FEEDBACK=-9;H:FEES=12;H:GRANT=14;H:LIABILITY=-6;
        H:LIC=14;H:NEG=15;H:OURS=5;H:PAYWORD=21;H:REPRESENT=-10;H:RESTR=-4;H:SHARE=8;H:THEIRCONTENT=8;H:WE=9;H:YOUSUBJ=-11;
        M:agree=5;M:grant=7;M:may=-7;M:reserve=-6;R:no-pay=21;R:not-paid=4;R:pays=10;R:rf=15;R:royalty-pay=9;always=48;
        clear=23;clear grant=14;clear once=6;clear restriction=10;clear twice=17;clear&HRESTR=-4;clear&LICIN=23;
        clear&THEIRCONTENT=35;grant A:WE not=-7;grant A:YOU=11;grant A:none=-14;grant A:none not=19;hint&DATA=-7;
        hint&LICIN=-9;hint&NEG=10;hint&WEMAY=-11;length=7;restriction A:YOU=6;restriction A:YOU not=4;said before=6;
        said nearby=15;strong=22;with:ownership-of-derivatives=9;with:perpetual-irrevocable=5;with:sublicense=8;
        with:third-party-sharing=8;
        """
}
