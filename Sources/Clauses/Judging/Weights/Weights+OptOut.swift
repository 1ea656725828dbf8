// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let optOut = """
        A:WE=6;A:WE not=-25;A:YOU=14;A:none not=10;C:ABOUTLOGOS=-5;C:ACCEPT=-14;C:AI=-5;C:ANALY=-5;C:ANYPURPOSE=-6;
        C:CONTENT=5;C:CONTINUE=-7;C:DATA=16;C:DEVELOP=13;C:IMPROVE=-5;C:IMPROVE1=-9;C:LIC=-9;C:LICIN=6;C:LOGO=-5;C:MODAL=12;
        C:MODEL=13;C:NEG=-15;C:NEWPROD=-4;C:NOTICE=-5;C:OPT=6;C:OPT1=-17;C:OPTNOT=14;C:OURS=21;C:PERSONAL=-8;C:PROMISE=-13;
        C:REMOVE=12;C:REVERSE=6;C:SELL=-9;C:SHARE=-26;C:SURVSEC=7;C:TERMS=-4;C:THEIRCONTENT=11;C:TP=-7;C:TPCORE=-9;
        C:TRAIN=13;C:USAGE=16;C:USERSIDE=23;C:USEVERB=14;C:WE=9;C:WENEG=-7;C:WEROLE=13;C:YOU=12;C:YOUMAY=5;C:YOUNOT=-20;
        C:YOUSUBJ=9;H:ALLOW=-17;H:ANALY=-7;H:CONTENT=-19;H:DEVELOP=9;H:LIC=-12;H:MODEL=9;H:SHARE=-14;H:THEIRCONTENT=-9;
        H:TRAIN=9;H:USERSIDE=-15;H:WE=-21;H:YOU=-15;H:YOUSUBJ=-15;M:-=13;M:can=11;M:may=-10;M:will=6;R:frame-say-no=5;
        R:opt=-17;R:opt-choice=21;R:rights-of-persons=10;R:settings-choice=11;always=33;clear=25;clear once=12;
        clear restriction=25;clear twice=13;clear&BINDSUSER=5;clear&DATA=18;clear&LICIN=6;clear&NEG=-13;
        clear&THEIRCONTENT=10;clear&WENEG=-9;hint&BINDSUSER=-8;restriction A:WE=6;restriction A:WE not=-25;
        restriction A:YOU=14;restriction A:none not=10;strong=7;with:ai-training=10;with:data-sale=-8;
        with:no-training-promise=6;with:ownership-of-derivatives=-9;with:product-development=-6;
        """
}
