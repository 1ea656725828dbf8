// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let compensationWaiver = """
        A:WE not=-10;A:YOU=16;A:YOU not=8;A:none=-10;A:none not=19;C:ABOUTLOGOS=-8;C:ACCEPT=-4;C:ALLOW=21;C:ANALY=8;
        C:ANYPURPOSE=-19;C:CHANGE=-8;C:CONTENT=18;C:DATA=-11;C:DERIVCORE=7;C:DISCLOSE=13;C:FEEDBACK=-9;C:GRANT=7;
        C:HRESTR=-5;C:IMPROVE=-8;C:IMPROVE1=-8;C:LICIN=14;C:LICREF=-5;C:LOGO=-5;C:MODAL=11;C:NEG=14;C:NEWP2=-9;
        C:NEWPROD=-18;C:NOTICE=-7;C:OTHERUSERS=5;C:OURS=8;C:OWNVERB=-7;C:PAYWORD=18;C:REMOVE=-12;C:REPRESENT=-5;C:RESTR=-12;
        C:ROYALTYFREE=25;C:RTI=-9;C:SERVICEOBJ=-11;C:SHARE=24;C:SHARE1=14;C:SUBLIC=9;C:THEIRCONTENT=31;C:THISLIC=-5;C:TP=6;
        C:TPCORE=-4;C:TRAP_TRAIN=-9;C:USERSIDE=11;C:USEVERB=30;C:WARRANT=-7;C:WEMAY=-11;C:YOU=20;C:YOUNOT=8;C:YOUSUBJ=23;
        H:ALLOW=6;H:CONTENT=17;H:FEEDBACK=-9;H:FEES=12;H:GRANT=14;H:LIABILITY=-7;H:LIC=13;H:NEG=16;H:OURS=5;H:PAYWORD=22;
        H:REPRESENT=-10;H:RESTR=-5;H:SHARE=8;H:THEIRCONTENT=8;H:WE=9;H:YOUSUBJ=-12;M:agree=4;M:grant=6;M:may=-7;
        M:reserve=-7;R:no-pay=27;R:pays=9;R:rf=14;R:royalty-pay=8;always=51;clear=26;clear grant=17;clear once=11;
        clear restriction=9;clear twice=15;clear&HRESTR=-5;clear&LICIN=23;clear&NEG=7;clear&THEIRCONTENT=33;
        grant A:WE not=-10;grant A:YOU=11;grant A:YOU not=8;grant A:none=-13;grant A:none not=19;hint&DATA=-8;hint&LICIN=-8;
        hint&NEG=7;hint&WEMAY=-12;length=7;restriction A:YOU=6;said before=6;said nearby=15;strong=22;
        with:ownership-of-derivatives=9;with:perpetual-irrevocable=5;with:sublicense=8;with:third-party-sharing=9;
        """
}
