// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let sublicense = """
        A:TP=-11;A:WE=-8;A:YOU=20;A:YOU not=-11;A:none=21;C:ALLOW=22;C:ANALY=-6;C:ANYPURPOSE=14;C:ARBIT=-4;C:CHANGE=17;
        C:CHANGEV=17;C:CONTENT=-9;C:DATA=12;C:DERIVCORE=11;C:DERIVWORK=23;C:DISCLOSE=6;C:GRANT=33;C:HRESTR=7;C:LIC=26;
        C:LICIN=20;C:LICREF=-12;C:MODAL=19;C:NEWP2=-5;C:NEWPROD=22;C:OTHERUSERS=14;C:OURS=13;C:PAYWORD=22;C:PERP=8;
        C:PERPWORD=8;C:PURPOSEONLY=-16;C:REMOVE=-9;C:REPRESENT=11;C:RF=26;C:ROYALTYFREE=26;C:RTI=-5;C:SERVICEOBJ=5;
        C:SERVICESALE=8;C:SHARE=39;C:SHARE1=24;C:SUBLIC=37;C:SURVSEC=6;C:TERMS=-8;C:THEIRCONTENT=6;C:THISLIC=-12;C:TP=4;
        C:USEVERB=-12;C:WARRANT=11;C:WE=23;C:WEMAY=9;C:YOU=7;C:YOUMAY=-5;C:YOUSUBJ=5;H:CONTENT=4;H:GRANT=-6;H:PAYWORD=13;
        H:RESTR=7;H:SHARE=-6;H:SHARE1=-11;H:SURVSEC=-5;H:THEIRCONTENT=5;H:USAGE=6;H:USERSIDE=9;H:YOU=5;H:YOUSUBJ=9;M:-=26;
        M:grant=-4;M:shall=-5;R:sublic=25;R:sublic-no=-15;R:sublicense=39;R:sublicense-no=11;always=14;clear grant=15;
        clear restriction=-14;clear twice=4;clear&BINDSUSER=-7;clear&LICIN=9;clear&NEG=-6;clear&USERNEG=-7;grant A:TP=-11;
        grant A:WE=7;grant A:YOU=20;grant A:YOU not=-11;grant A:none=21;hint&BINDSUSER=4;hint&DATA=10;hint&HRESTR=5;
        hint&LICIN=11;hint&NEG=8;hint&THEIRCONTENT=4;hint&USERNEG=4;hint&WEMAY=6;length=42;restriction A:WE=-15;
        restriction A:YOU not=-10;restriction A:none=13;restriction A:none not=5;said nearby=-16;strong=18;
        with:compensation-waiver=25;with:ownership-of-derivatives=27;with:third-party-sharing=12;
        """
}
