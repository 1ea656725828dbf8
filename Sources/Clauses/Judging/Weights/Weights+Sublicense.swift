// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let sublicense = """
        A:TP=-132;A:WE=-36;A:YOU=102;A:YOU not=-45;A:none=103;C:ACCEPT=-22;C:AI=-39;C:ANALY=-69;C:ANYPURPOSE=82;C:CHANGE=65;
        C:CHANGEV=65;C:CONTENT=-117;C:DATA=36;C:DERIVCORE=38;C:DERIVWORK=115;C:FEES=-21;C:GRANT=117;C:LIC=51;C:LICIN=51;
        C:LICOUT=-21;C:LICREF=-34;C:MODAL=87;C:MODEL=-40;C:NEWP2=-49;C:NEWPROD=116;C:OTHERUSERS=77;C:OURS=70;C:PAYWORD=91;
        C:PERP=42;C:PERPWORD=42;C:PURPOSEONLY=-148;C:REMOVE=-112;C:REPRESENT=73;C:REVERSE=-50;C:RF=112;C:ROYALTYFREE=112;
        C:RTI=-50;C:SELL=-29;C:SHARE=224;C:SHARE1=96;C:SUBLIC=119;C:SURVSEC=-31;C:THEIRCONTENT=-59;C:THISLIC=-34;C:TP=29;
        C:TPCORE=39;C:USERSIDE=44;C:USEVERB=-145;C:WARRANT=73;C:WE=68;C:WEMAY=22;C:YOU=-47;C:YOUNOT=21;C:YOUSUBJ=-22;
        H:CONTENT=-37;H:GRANT=-60;H:LIC=-71;H:NEG=69;H:PAYWORD=97;H:SHARE=32;H:SURVSEC=-116;H:THEIRCONTENT=-30;H:WE=28;
        H:YOU=-45;M:-=116;M:grant=-62;M:must=-27;M:shall=-50;R:sublic=105;R:sublicense=95;R:sublicense-no=74;clear=59;
        clear grant=56;clear once=52;grant A:TP=-132;grant A:WE=-36;grant A:YOU=102;grant A:YOU not=-45;grant A:none=103;
        length=85;restriction A:YOU not=-27;restriction A:none=81;said nearby=-58;strong=81;
        """
}
