// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let sublicense = """
        A:TP=-10;A:WE=-8;A:YOU=22;A:YOU not=-7;A:none=22;C:ACCEPT=-6;C:AI=-5;C:ALLOW=26;C:ANYPURPOSE=14;C:ARBIT=-4;
        C:CHANGE=16;C:CHANGEV=16;C:CONTENT=-9;C:DATA=9;C:DERIVCORE=10;C:DERIVWORK=21;C:DISCLOSE=8;C:GRANT=31;C:LIC=23;
        C:LICIN=20;C:LICREF=-13;C:MODAL=16;C:NEWPROD=24;C:OTHERUSERS=10;C:OURS=15;C:PAYWORD=21;C:PERP=7;C:PERPWORD=7;
        C:PROMISE=-6;C:PURPOSEONLY=-15;C:REMOVE=-8;C:REPRESENT=10;C:REVERSE=-5;C:RF=25;C:ROYALTYFREE=25;C:RTI=-5;
        C:SERVICEOBJ=5;C:SERVICESALE=9;C:SHARE=33;C:SHARE1=25;C:SUBLIC=37;C:SURVSEC=6;C:TERMS=-8;C:THEIRCONTENT=4;
        C:THISLIC=-13;C:USERSIDE=5;C:USEVERB=-8;C:WARRANT=10;C:WE=19;C:WEMAY=7;C:WEROLE=-5;C:YOU=11;C:YOUSUBJ=10;H:GRANT=-8;
        H:PAYWORD=11;H:SHARE=-4;H:SHARE1=-9;H:SURVSEC=-5;H:THEIRCONTENT=5;H:USAGE=7;H:USERSIDE=7;H:YOUSUBJ=7;M:-=26;
        M:shall=-5;R:licence-others=5;R:sublic=22;R:sublic-no=-14;R:sublicense=40;R:sublicense-no=10;always=59;
        clear grant=17;clear restriction=-14;clear twice=4;clear&LICIN=9;grant A:TP=-10;grant A:WE=7;grant A:YOU=22;
        grant A:YOU not=-7;grant A:none=22;hint&DATA=7;hint&LICIN=11;hint&WEMAY=4;length=38;restriction A:WE=-14;
        restriction A:YOU not=-7;restriction A:none=11;restriction A:none not=5;said nearby=-13;strong=16;
        with:compensation-waiver=25;with:ownership-of-derivatives=26;with:third-party-sharing=8;
        """
}
