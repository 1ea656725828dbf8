// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let optOut = """
        A:WE not=-12;A:YOU=10;A:none=10;A:none not=10;C:ABOUTLOGOS=-5;C:ACCEPT=-17;C:AI=-5;C:BINDSUSER=-9;C:CONTENT=6;
        C:DATA=23;C:DEVELOP=11;C:GRANT=-4;C:IMPROVE=-8;C:IMPROVE1=-8;C:LIC=-15;C:LICIN=6;C:LOGO=-5;C:MODAL=11;C:MODEL=12;
        C:NEG=-10;C:NOTICE=-6;C:OPT=5;C:OPT1=-13;C:OPTNOT=12;C:OURS=21;C:PRIVOBJ=6;C:PROMISE=-5;C:REMOVE=12;C:REVERSE=6;
        C:SERVICEOBJ=6;C:SHARE=-18;C:TERMS=-4;C:THEIRCONTENT=15;C:TRAIN=11;C:USAGE=13;C:USERSIDE=23;C:USEVERB=16;C:WE=16;
        C:WEROLE=8;C:YOU=14;C:YOUMAY=7;C:YOUNOT=-20;C:YOUSUBJ=9;H:AI=-5;H:ALLOW=-18;H:CONTENT=-14;H:DEVELOP=8;H:LIC=-11;
        H:MODEL=8;H:REVERSE=-5;H:SHARE=-15;H:SURVSEC=5;H:THEIRCONTENT=-10;H:TRAIN=8;H:USERSIDE=-15;H:WE=-21;H:YOU=-17;
        H:YOUSUBJ=-15;M:-=20;M:can=10;M:may=-14;M:will=5;R:opt=-9;R:opt-choice=18;R:rights-of-persons=11;
        R:settings-choice=9;always=40;clear=31;clear once=25;clear restriction=31;clear twice=6;clear&DATA=27;clear&LICIN=6;
        clear&THEIRCONTENT=16;clear&USERNEG=6;clear&WEMAY=8;hint&BINDSUSER=-9;hint&NEG=-8;hint&USERNEG=-7;hint&WEMAY=-5;
        restriction A:WE not=-12;restriction A:YOU=10;restriction A:none=10;restriction A:none not=10;said before=4;
        strong=7;with:ai-training=7;with:no-training-promise=6;with:product-development=-6;
        """
}
