// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let dataSale = """
        A:WE=-14;A:WE not=19;A:YOU=-17;A:YOU not=8;C:AI=-15;C:ALLOW=-11;C:ANALYV=8;C:ANYPURPOSE=-7;C:BINDSUSER=8;
        C:CHANGE=-7;C:CHANGEV=-4;C:CONF=-6;C:CONTENT=-26;C:DATA=21;C:DERIVCORE=-9;C:DERIVE=-5;C:DERIVWORK=-12;C:DEVELOP=-15;
        C:DISCLOSE=11;C:FEESCHED=9;C:LIABILITY=-6;C:LIC=-23;C:LICIN=6;C:LICOUT=-5;C:LICOUTF=-5;C:MARKETING=9;C:MODAL=9;
        C:NEG=19;C:NEWPROD=-12;C:NOTICE=-4;C:OURS=10;C:OWNVERB=-13;C:PAYWORD=-6;C:PERSONAL=24;C:PRIVOBJ=21;C:PROMISE=19;
        C:RESTR=19;C:SERVICEOBJ=-14;C:SHARE1=14;C:SURVSEC=-28;C:TERMS=-18;C:TP=16;C:TPCORE=15;C:TRAIN=-12;C:USAGE=-8;
        C:USERNEG=13;C:USERSIDE=-14;C:USEVERB=-38;C:WENEG=17;C:YOU=-11;C:YOUNOT=7;C:YOURUSE=-6;C:YOUSUBJ=-10;H:ALLOW=4;
        H:LIABILITY=-6;H:NEG=-5;H:PERSONAL=9;H:PRIVOBJ=9;H:SERVICEOBJ=-4;H:SURVSEC=-10;H:TERMS=-7;H:THEIRCONTENT=7;
        H:USAGE=-4;H:USERSIDE=9;H:USEVERB=-5;H:WE=6;H:WEROLE=-4;H:YOU=8;H:YOUSUBJ=8;M:-=-17;M:may=5;M:shall=-4;M:will=10;
        R:counts-as-sale=7;R:no-sale=32;R:sell-no=23;R:sell-yes=23;clear=49;clear grant=14;clear once=32;
        clear restriction=35;clear twice=17;clear&BINDSUSER=11;clear&DATA=44;clear&LICIN=9;clear&NEG=32;
        clear&THEIRCONTENT=16;clear&USERNEG=16;clear&WEMAY=8;clear&WENEG=21;grant A:WE=-14;grant A:WE not=16;
        grant A:YOU=-17;grant A:YOU not=9;hint&DATA=-22;hint&LICOUTF=-5;hint&NEG=-13;hint&THEIRCONTENT=-16;hint&WEMAY=-12;
        hint&WENEG=-4;length=-29;restriction A:WE=-5;restriction A:WE not=19;restriction A:YOU not=10;strong=9;
        with:ai-training=-7;with:insights-analytics=7;with:third-party-sharing=4;
        """
}
