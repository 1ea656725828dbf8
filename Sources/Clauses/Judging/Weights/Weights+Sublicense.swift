// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let sublicense = """
        A:TP=-8;A:WE=-8;A:YOU=23;A:YOU not=-8;A:none=23;C:ACCEPT=-6;C:AI=-4;C:ALLOW=26;C:ANYPURPOSE=14;C:CHANGE=15;
        C:CHANGEV=15;C:CONTENT=-9;C:DATA=9;C:DERIVCORE=9;C:DERIVWORK=20;C:DISCLOSE=8;C:GRANT=31;C:LIC=23;C:LICIN=19;
        C:LICREF=-11;C:MODAL=16;C:NEWPROD=24;C:OTHERUSERS=11;C:OURS=18;C:PAYWORD=20;C:PERP=7;C:PERPWORD=7;C:PROMISE=-5;
        C:PURPOSEONLY=-14;C:REMOVE=-7;C:REPRESENT=9;C:REVERSE=-5;C:RF=25;C:ROYALTYFREE=25;C:RTI=-6;C:SERVICEOBJ=5;
        C:SERVICESALE=8;C:SHARE=34;C:SHARE1=25;C:SUBLIC=36;C:SURVSEC=7;C:TERMS=-6;C:THEIRCONTENT=5;C:THISLIC=-11;C:TP=4;
        C:USERSIDE=5;C:USEVERB=-9;C:WARRANT=9;C:WE=19;C:WEMAY=6;C:WEROLE=-5;C:YOU=10;C:YOUSUBJ=9;H:GRANT=-8;H:PAYWORD=11;
        H:SHARE1=-9;H:SURVSEC=-5;H:THEIRCONTENT=6;H:USAGE=8;H:USERSIDE=7;H:YOUSUBJ=7;M:-=27;M:shall=-6;R:licence-others=5;
        R:sublic=22;R:sublic-no=-13;R:sublicense=39;R:sublicense-no=10;always=60;clear=5;clear grant=17;
        clear restriction=-12;clear&LICIN=8;grant A:TP=-8;grant A:WE=5;grant A:YOU=23;grant A:YOU not=-8;grant A:none=23;
        hint&DATA=7;hint&LICIN=11;length=39;restriction A:WE=-13;restriction A:YOU not=-7;restriction A:none=11;
        restriction A:none not=5;said nearby=-12;strong=16;with:compensation-waiver=25;with:ownership-of-derivatives=25;
        with:third-party-sharing=10;
        """
}
