// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let sublicense = """
        A:TP=-11;A:WE=-9;A:YOU=23;A:YOU not=-8;A:none=23;C:ACCEPT=-7;C:AI=-5;C:ALLOW=26;C:ANALY=-4;C:ANYPURPOSE=15;
        C:ARBIT=-4;C:CHANGE=16;C:CHANGEV=16;C:CONTENT=-11;C:DATA=9;C:DERIVCORE=10;C:DERIVWORK=22;C:DISCLOSE=8;C:GRANT=32;
        C:LIC=23;C:LICIN=20;C:LICREF=-14;C:MODAL=16;C:NEWPROD=24;C:OTHERUSERS=10;C:OURS=15;C:PAYWORD=21;C:PERP=7;
        C:PERPWORD=7;C:PROMISE=-6;C:PURPOSEONLY=-16;C:REMOVE=-8;C:REPRESENT=10;C:REVERSE=-5;C:RF=26;C:ROYALTYFREE=26;
        C:RTI=-5;C:SERVICEOBJ=5;C:SERVICESALE=9;C:SHARE=33;C:SHARE1=26;C:SUBLIC=37;C:SURVSEC=6;C:TERMS=-9;C:THISLIC=-14;
        C:USERSIDE=5;C:USEVERB=-9;C:WARRANT=10;C:WE=18;C:WEMAY=7;C:WEROLE=-5;C:YOU=10;C:YOUSUBJ=10;H:GRANT=-9;H:PAYWORD=12;
        H:SHARE=-4;H:SHARE1=-10;H:SURVSEC=-6;H:THEIRCONTENT=5;H:USAGE=8;H:USERSIDE=7;H:YOUSUBJ=7;M:-=26;M:shall=-5;
        R:licence-others=5;R:sublic=22;R:sublic-no=-15;R:sublicense=40;R:sublicense-no=11;always=57;clear grant=17;
        clear restriction=-14;clear twice=4;clear&LICIN=9;grant A:TP=-11;grant A:WE=6;grant A:YOU=23;grant A:YOU not=-8;
        grant A:none=23;hint&DATA=7;hint&LICIN=11;hint&WEMAY=4;length=38;restriction A:WE=-15;restriction A:YOU not=-7;
        restriction A:none=12;restriction A:none not=5;said nearby=-14;strong=16;with:compensation-waiver=26;
        with:ownership-of-derivatives=26;with:third-party-sharing=8;
        """
}
