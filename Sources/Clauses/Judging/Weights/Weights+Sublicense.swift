// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let sublicense = """
        A:TP=-7;A:WE=-8;A:YOU=22;A:YOU not=-8;A:none=19;C:ACCEPT=-7;C:AI=-4;C:ALLOW=25;C:ANYPURPOSE=13;C:CHANGE=15;
        C:CHANGEV=15;C:CONTENT=-9;C:DATA=10;C:DERIVCORE=10;C:DERIVWORK=21;C:DISCLOSE=8;C:GRANT=32;C:LIC=23;C:LICIN=20;
        C:LICREF=-11;C:MODAL=16;C:NEWPROD=23;C:OTHERUSERS=11;C:OURS=17;C:PAYWORD=20;C:PERP=7;C:PERPWORD=7;C:PROMISE=-5;
        C:PURPOSEONLY=-14;C:REMOVE=-7;C:REPRESENT=9;C:REVERSE=-5;C:RF=25;C:ROYALTYFREE=25;C:RTI=-6;C:SERVICESALE=8;
        C:SHARE=33;C:SHARE1=25;C:SUBLIC=36;C:SURVSEC=7;C:TERMS=-6;C:THEIRCONTENT=5;C:THISLIC=-11;C:USERSIDE=6;C:USEVERB=-8;
        C:WARRANT=9;C:WE=19;C:WEMAY=6;C:WEROLE=-5;C:YOU=10;C:YOUSUBJ=10;H:GRANT=-8;H:PAYWORD=11;H:SHARE1=-9;H:SURVSEC=-6;
        H:THEIRCONTENT=6;H:USAGE=8;H:USERSIDE=7;H:YOUSUBJ=7;M:-=24;M:may=6;M:shall=-6;R:licence-others=5;R:sublic=23;
        R:sublic-no=-13;R:sublicense=39;R:sublicense-no=10;always=59;clear=6;clear grant=18;clear restriction=-12;
        clear twice=4;clear&LICIN=9;clear&WEMAY=4;grant A:TP=-7;grant A:WE=5;grant A:YOU=22;grant A:YOU not=-8;
        grant A:none=19;hint&DATA=7;hint&LICIN=11;length=38;restriction A:WE=-13;restriction A:YOU not=-7;
        restriction A:none=11;restriction A:none not=5;said nearby=-12;strong=17;with:compensation-waiver=25;
        with:ownership-of-derivatives=25;with:third-party-sharing=9;
        """
}
