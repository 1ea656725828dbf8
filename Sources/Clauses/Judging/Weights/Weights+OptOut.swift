// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let optOut = """
        A:WE not=-13;A:YOU=8;A:none=11;A:none not=10;C:ABOUTLOGOS=-5;C:ACCEPT=-17;C:AI=-5;C:BINDSUSER=-8;C:CONTENT=8;
        C:DATA=25;C:DEVELOP=12;C:FEESCHED=-5;C:GRANT=-4;C:IMPROVE=-9;C:IMPROVE1=-9;C:LIC=-15;C:LICIN=7;C:LOGO=-5;C:MODAL=9;
        C:MODEL=13;C:NEG=-9;C:NOTICE=-6;C:OPT1=-16;C:OPTNOT=13;C:OURS=23;C:PRIVOBJ=6;C:REMOVE=14;C:REVERSE=7;C:SERVICEOBJ=7;
        C:SHARE=-19;C:SURVSEC=4;C:TERMS=-5;C:THEIRCONTENT=16;C:TRAIN=13;C:USAGE=13;C:USERSIDE=24;C:USEVERB=18;C:WE=18;
        C:WEROLE=8;C:YOU=14;C:YOUMAY=6;C:YOUNOT=-20;C:YOUSUBJ=9;H:AI=-5;H:ALLOW=-18;H:CONTENT=-14;H:DEVELOP=9;H:LIC=-11;
        H:MODEL=9;H:REVERSE=-5;H:SHARE=-15;H:SURVSEC=6;H:THEIRCONTENT=-10;H:TRAIN=9;H:USERSIDE=-15;H:WE=-22;H:YOU=-17;
        H:YOUSUBJ=-15;M:-=22;M:can=11;M:may=-17;M:will=6;R:opt=-10;R:opt-choice=16;R:rights-of-persons=12;
        R:settings-choice=10;always=40;clear=30;clear once=28;clear restriction=30;clear&DATA=30;clear&LICIN=7;
        clear&THEIRCONTENT=17;clear&USERNEG=7;clear&WEMAY=8;hint&BINDSUSER=-9;hint&DATA=-4;hint&NEG=-8;hint&USERNEG=-6;
        hint&WEMAY=-5;restriction A:WE not=-13;restriction A:YOU=8;restriction A:none=11;restriction A:none not=10;
        said before=5;strong=7;with:ai-training=8;with:no-training-promise=6;with:product-development=-7;
        """
}
