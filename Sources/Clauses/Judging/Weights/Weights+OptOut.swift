// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let optOut = """
        A:WE not=-75;A:YOU not=83;A:none=89;C:ACCEPT=-123;C:AI=-56;C:ALLOW=-78;C:CHANGE=-21;C:DATA=172;C:DERIVCORE=-21;
        C:DEVELOP=95;C:GRANT=-34;C:IMPROVE=-112;C:IMPROVE1=-112;C:LIC=-92;C:LICIN=46;C:LOGO=-92;C:MODAL=31;C:MODEL=115;
        C:NEG=-104;C:NEWPROD=24;C:NOTICE=-48;C:OPT=55;C:OPT1=-73;C:OTHERUSERS=-29;C:PERSONAL=-28;C:PROMISE=-63;C:REMOVE=121;
        C:RESTR=-83;C:REVERSE=46;C:SERVICEOBJ=53;C:SERVICESALE=39;C:SHARE=-150;C:SURVSEC=26;C:TERMS=-29;C:THEIRCONTENT=79;
        C:TP=-50;C:TPCORE=-43;C:TRAIN=96;C:USAGE=72;C:USERNEG=32;C:USERSIDE=160;C:USEVERB=31;C:WE=-92;C:WEMAY=-42;
        C:WENEG=-53;C:WEROLE=-93;C:YOUMAY=65;C:YOUNOT=-94;H:AI=39;H:ALLOW=-104;H:CONTENT=-111;H:DATA=22;H:LIC=-37;
        H:LOGO=-80;H:NEWPROD=78;H:REVERSE=-39;H:SHARE=-85;H:SURVSEC=48;H:THEIRCONTENT=-88;H:USERSIDE=-88;H:WE=-118;
        H:YOU=-133;H:YOUSUBJ=-88;M:-=61;M:can=100;M:may=-110;M:will=45;R:objection=53;R:opt=-32;R:opt-choice=133;clear=91;
        clear once=135;clear restriction=91;clear twice=-44;restriction A:WE not=-75;restriction A:YOU not=83;
        restriction A:none=89;said before=34;strong=78;
        """
}
