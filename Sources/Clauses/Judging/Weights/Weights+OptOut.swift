// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let optOut = """
        A:WE not=-12;A:YOU=11;A:none=14;A:none not=7;C:ACCEPT=-22;C:AI=-10;C:ALLOW=-10;C:ANALY=5;C:ANALYV=6;C:DATA=33;
        C:DEVELOP=11;C:DISCLOSE=4;C:GRANT=-7;C:IMPROVE=-14;C:IMPROVE1=-14;C:LIC=-19;C:LICIN=5;C:MODEL=11;C:NEG=-12;
        C:NOTICE=-6;C:OPT=18;C:OPT1=-17;C:OPTNOT=14;C:OTHERUSERS=-4;C:OURS=13;C:REMOVE=12;C:RESTR=-5;C:REVERSE=5;
        C:SHARE=-16;C:TERMS=-5;C:THEIRCONTENT=9;C:TRAIN=12;C:USAGE=14;C:USERNEG=10;C:USERSIDE=25;C:USEVERB=14;C:WE=5;
        C:WEROLE=7;C:YOU=9;C:YOUNOT=-21;H:AI=5;H:ALLOW=-17;H:CONTENT=-18;H:LIC=-10;H:NEWPROD=12;H:REVERSE=-7;H:SHARE=-16;
        H:SURVSEC=6;H:THEIRCONTENT=-16;H:USERSIDE=-16;H:WE=-20;H:YOU=-24;H:YOUSUBJ=-16;M:-=14;M:can=13;M:may=-13;M:will=4;
        R:objection=6;R:opt=-9;R:opt-choice=31;always=7;clear=21;clear once=22;clear restriction=21;clear&BINDSUSER=5;
        clear&DATA=29;clear&LICIN=5;clear&NEG=-9;clear&THEIRCONTENT=5;clear&USERNEG=9;clear&WENEG=-9;hint&BINDSUSER=-6;
        hint&DATA=4;hint&THEIRCONTENT=4;hint&WENEG=6;restriction A:WE not=-12;restriction A:YOU=11;restriction A:none=14;
        restriction A:none not=7;said before=5;strong=12;with:ai-training=5;with:perpetual-irrevocable=8;
        with:product-development=-13;with:third-party-sharing=4;with:usage-tracking=7;
        """
}
