// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let dataSale = """
        A:TP=20;A:WE=-15;A:WE not=18;A:YOU=-17;A:YOU not=8;C:AI=-15;C:ALLOW=-12;C:ANALYV=7;C:ANYPURPOSE=-7;C:BINDSUSER=8;
        C:CHANGE=-7;C:CHANGEV=-4;C:CONF=-5;C:CONTENT=-28;C:DATA=18;C:DERIVCORE=-10;C:DERIVE=-5;C:DERIVWORK=-11;
        C:DEVELOP=-15;C:DISCLOSE=10;C:FEESCHED=8;C:LIABILITY=-5;C:LIC=-22;C:LICIN=5;C:LICOUT=-5;C:LICOUTF=-5;C:MARKETING=8;
        C:MODAL=8;C:MODEL=-4;C:NEG=17;C:NEWPROD=-12;C:NOTICE=-5;C:OURS=7;C:OWNVERB=-13;C:PAYWORD=-6;C:PERSONAL=21;
        C:PRIVOBJ=19;C:PROMISE=17;C:RESTR=16;C:SELL=-6;C:SERVICEOBJ=-13;C:SHARE1=13;C:SURVSEC=-27;C:TERMS=-19;C:TP=12;
        C:TPCORE=11;C:TRAIN=-12;C:USAGE=-8;C:USERNEG=12;C:USERSIDE=-14;C:USEVERB=-38;C:WENEG=15;C:YOU=-13;C:YOUNOT=7;
        C:YOURUSE=-6;C:YOUSUBJ=-11;H:LIABILITY=-5;H:LIC=-4;H:NEG=-4;H:PERSONAL=8;H:PRIVOBJ=8;H:SERVICEOBJ=-4;H:SURVSEC=-10;
        H:TERMS=-7;H:THEIRCONTENT=6;H:USAGE=-4;H:USERSIDE=8;H:USEVERB=-5;H:WE=5;H:WEROLE=-4;H:YOU=7;H:YOUSUBJ=7;M:-=-8;
        M:agree=4;M:may=7;M:shall=-4;M:will=8;R:counts-as-sale=6;R:no-sale=29;R:sell=-5;R:sell-no=21;R:sell-yes=21;
        always=-11;clear=44;clear grant=13;clear once=28;clear restriction=32;clear twice=16;clear&BINDSUSER=11;
        clear&DATA=40;clear&LICIN=9;clear&NEG=29;clear&THEIRCONTENT=14;clear&USERNEG=14;clear&WEMAY=8;clear&WENEG=19;
        grant A:TP=20;grant A:WE=-15;grant A:WE not=16;grant A:YOU=-17;grant A:YOU not=9;hint&DATA=-22;hint&LICOUTF=-5;
        hint&NEG=-12;hint&THEIRCONTENT=-16;hint&WEMAY=-11;length=-32;restriction A:WE=-5;restriction A:WE not=19;
        restriction A:YOU not=9;strong=8;with:ai-training=-7;with:insights-analytics=6;
        """
}
