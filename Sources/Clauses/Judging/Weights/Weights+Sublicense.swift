// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let sublicense = """
        A:TP=-133;A:WE=-35;A:YOU=102;A:YOU not=-45;A:none=104;C:ACCEPT=-22;C:AI=-40;C:ANALY=-70;C:ANYPURPOSE=83;C:CHANGE=65;
        C:CHANGEV=65;C:CONTENT=-118;C:DATA=35;C:DERIVCORE=39;C:DERIVWORK=116;C:FEES=-21;C:GRANT=117;C:LIC=51;C:LICIN=51;
        C:LICOUT=-21;C:LICREF=-35;C:MODAL=88;C:MODEL=-40;C:NEWP2=-49;C:NEWPROD=117;C:OTHERUSERS=78;C:OURS=69;C:PAYWORD=92;
        C:PERP=43;C:PERPWORD=43;C:PURPOSEONLY=-150;C:REMOVE=-114;C:REPRESENT=73;C:REVERSE=-50;C:RF=113;C:ROYALTYFREE=113;
        C:RTI=-50;C:SELL=-30;C:SHARE=225;C:SHARE1=96;C:SUBLIC=120;C:SURVSEC=-31;C:THEIRCONTENT=-59;C:THISLIC=-35;C:TP=29;
        C:TPCORE=40;C:USERSIDE=44;C:USEVERB=-147;C:WARRANT=73;C:WE=68;C:WEMAY=23;C:YOU=-48;C:YOUNOT=21;C:YOUSUBJ=-23;
        H:CONTENT=-38;H:GRANT=-60;H:LIC=-71;H:NEG=69;H:PAYWORD=98;H:SHARE=32;H:SURVSEC=-117;H:THEIRCONTENT=-31;H:WE=28;
        H:YOU=-45;M:-=117;M:grant=-63;M:must=-28;M:shall=-50;R:sublic=105;R:sublicense=94;R:sublicense-no=74;clear=60;
        clear grant=57;clear once=53;grant A:TP=-133;grant A:WE=-35;grant A:YOU=102;grant A:YOU not=-45;grant A:none=104;
        length=85;restriction A:YOU not=-28;restriction A:none=82;said nearby=-58;strong=81;
        """
}
