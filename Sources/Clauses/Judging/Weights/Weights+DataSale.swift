// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let dataSale = """
        A:TP=20;A:WE=-17;A:WE not=19;A:YOU=-18;A:YOU not=8;C:AI=-16;C:ALLOW=-13;C:ANALYV=7;C:ANYPURPOSE=-8;C:BINDSUSER=8;
        C:CHANGE=-7;C:CHANGEV=-4;C:CONF=-6;C:CONTENT=-29;C:DATA=18;C:DERIVCORE=-10;C:DERIVE=-5;C:DERIVWORK=-12;
        C:DEVELOP=-15;C:DISCLOSE=10;C:FEESCHED=8;C:LIABILITY=-5;C:LIC=-24;C:LICIN=5;C:LICOUT=-5;C:LICOUTF=-5;C:MARKETING=8;
        C:MODAL=7;C:MODEL=-4;C:NEG=17;C:NEWPROD=-12;C:NOTICE=-5;C:OURS=7;C:OWNVERB=-13;C:PAYWORD=-6;C:PERSONAL=22;
        C:PRIVOBJ=19;C:PROMISE=17;C:RESTR=16;C:SELL=-8;C:SERVICEOBJ=-13;C:SHARE1=14;C:SURVSEC=-29;C:TERMS=-20;C:TP=11;
        C:TPCORE=10;C:TRAIN=-12;C:USAGE=-9;C:USERNEG=12;C:USERSIDE=-15;C:USEVERB=-40;C:WEMAY=-4;C:WENEG=15;C:WEROLE=-4;
        C:YOU=-14;C:YOUNOT=7;C:YOURUSE=-7;C:YOUSUBJ=-12;H:FEES=-4;H:GRANT=-4;H:LIABILITY=-5;H:LIC=-5;H:NEG=-4;H:PERSONAL=8;
        H:PRIVOBJ=8;H:SERVICEOBJ=-4;H:SURVSEC=-11;H:TERMS=-7;H:THEIRCONTENT=6;H:USAGE=-4;H:USERSIDE=8;H:USEVERB=-5;H:WE=5;
        H:WEROLE=-4;H:YOU=7;H:YOUSUBJ=8;M:-=-9;M:agree=4;M:may=7;M:shall=-5;M:will=8;R:counts-as-sale=6;R:no-sale=30;
        R:sell=-6;R:sell-no=22;R:sell-yes=22;always=-14;clear=46;clear grant=13;clear once=29;clear restriction=33;
        clear twice=17;clear&BINDSUSER=11;clear&DATA=42;clear&LICIN=9;clear&NEG=30;clear&THEIRCONTENT=14;clear&USERNEG=14;
        clear&WEMAY=8;clear&WENEG=19;grant A:TP=20;grant A:WE=-16;grant A:WE not=17;grant A:YOU=-18;grant A:YOU not=9;
        hint&DATA=-24;hint&LICIN=-4;hint&LICOUTF=-5;hint&NEG=-13;hint&THEIRCONTENT=-17;hint&WEMAY=-12;length=-34;
        restriction A:WE=-5;restriction A:WE not=20;restriction A:YOU not=9;strong=9;with:ai-training=-7;
        with:insights-analytics=6;
        """
}
