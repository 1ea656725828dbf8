// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let compensationWaiver = """
        A:WE=-6;A:WE not=-6;A:YOU=15;A:YOU not=6;A:none=-6;A:none not=24;C:ABOUTLOGOS=-10;C:ALLOW=34;C:ANALY=7;
        C:ANYPURPOSE=-26;C:CHANGE=-4;C:CONTENT=7;C:DERIVCORE=6;C:DEVELOP=4;C:DISCLOSE=12;C:FEEDBACK=-5;C:HRESTR=-7;C:LIC=8;
        C:LICIN=10;C:LICOUTF=-7;C:LICREF=-7;C:LOGO=-6;C:MODAL=21;C:MORAL=4;C:NEG=19;C:NEWP2=-4;C:NEWPROD=-16;C:NOTICE=-9;
        C:OTHERUSERS=11;C:PAYWORD=24;C:PERP=-9;C:PERPWORD=-9;C:PROMISE=-5;C:REMOVE=-17;C:REPRESENT=-6;C:RESTR=-8;
        C:ROYALTYFREE=32;C:RTI=-5;C:SERVICEOBJ=-10;C:SHARE=29;C:SHARE1=17;C:SUBLIC=8;C:TAX=5;C:THEIRCONTENT=29;C:THISLIC=-7;
        C:TP=11;C:TRAP_TRAIN=-5;C:USERSIDE=6;C:USEVERB=38;C:WARRANT=-9;C:WE=-7;C:WEMAY=-8;C:WEROLE=-6;C:YOU=23;C:YOUMAY=6;
        C:YOUNOT=10;C:YOUSUBJ=20;H:CONTENT=13;H:FEEDBACK=-5;H:FEES=13;H:GRANT=9;H:LIABILITY=-8;H:LOGO=-5;H:NEG=16;
        H:OWNVERB=-8;H:PAYWORD=20;H:REPRESENT=-11;H:RESTR=-7;H:THEIRCONTENT=7;H:YOUSUBJ=-8;M:-=8;M:may=-5;M:reserve=-8;
        M:will=6;R:no-pay=36;R:not-paid=7;R:pays=13;R:rf=17;R:royalty-free=-5;R:royalty-pay=12;always=18;clear=34;
        clear grant=21;clear once=17;clear restriction=13;clear twice=17;clear&BINDSUSER=7;clear&HRESTR=-7;clear&LICIN=20;
        clear&NEG=10;clear&THEIRCONTENT=31;clear&WEMAY=4;grant A:WE=-6;grant A:WE not=-6;grant A:YOU=7;grant A:YOU not=6;
        grant A:none=-11;grant A:none not=24;hint&DATA=-7;hint&LICIN=-10;hint&LICOUTF=-7;hint&NEG=8;hint&WEMAY=-13;
        length=15;restriction A:YOU=8;restriction A:YOU not=7;restriction A:none=5;said nearby=8;strong=17;
        with:sublicense=7;with:third-party-sharing=10;
        """
}
