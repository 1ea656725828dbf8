// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let optOut = """
        A:WE not=-76;A:YOU not=82;A:none=88;C:ACCEPT=-124;C:AI=-56;C:ALLOW=-79;C:CHANGE=-21;C:DATA=171;C:DERIVCORE=-20;
        C:DEVELOP=95;C:GRANT=-34;C:IMPROVE=-113;C:IMPROVE1=-113;C:LIC=-92;C:LICIN=47;C:LOGO=-92;C:MODAL=31;C:MODEL=115;
        C:NEG=-106;C:NEWPROD=23;C:NOTICE=-48;C:OPT=55;C:OPT1=-73;C:OTHERUSERS=-29;C:PERSONAL=-29;C:PROMISE=-64;C:REMOVE=120;
        C:RESTR=-84;C:REVERSE=47;C:SERVICEOBJ=52;C:SERVICESALE=39;C:SHARE=-152;C:SURVSEC=26;C:TERMS=-30;C:THEIRCONTENT=79;
        C:TP=-51;C:TPCORE=-43;C:TRAIN=96;C:USAGE=71;C:USERNEG=31;C:USERSIDE=160;C:USEVERB=31;C:WE=-93;C:WEMAY=-42;
        C:WENEG=-54;C:WEROLE=-94;C:YOUMAY=65;C:YOUNOT=-95;H:AI=40;H:ALLOW=-104;H:CONTENT=-111;H:DATA=23;H:LIC=-37;
        H:LOGO=-79;H:NEWPROD=78;H:REVERSE=-38;H:SHARE=-85;H:SURVSEC=48;H:THEIRCONTENT=-88;H:USERSIDE=-88;H:WE=-118;
        H:YOU=-134;H:YOUSUBJ=-88;M:-=59;M:can=100;M:may=-110;M:will=46;R:objection=53;R:opt=-34;R:opt-choice=133;clear=91;
        clear once=134;clear restriction=91;clear twice=-43;restriction A:WE not=-76;restriction A:YOU not=82;
        restriction A:none=88;said before=34;strong=78;
        """
}
