// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let dataSale = """
        A:TP=27;A:WE=-12;A:WE not=20;A:YOU=-13;A:YOU not=9;A:none=-18;C:ABOUTLOGOS=-7;C:AI=-13;C:ANALY=4;C:ANALYV=10;
        C:ANYPURPOSE=-6;C:CHANGE=-6;C:CONF=-9;C:CONTENT=-15;C:DATA=5;C:DERIVCORE=-9;C:DERIVE=-6;C:DERIVWORK=-10;
        C:DEVELOP=-13;C:DISCLOSE=-5;C:FEES=-8;C:FEESCHED=8;C:HRESTR=-9;C:LIABILITY=-10;C:LIC=-34;C:LICIN=10;C:LICOUT=-4;
        C:LICOUTF=-4;C:LOGO=-7;C:MARKETING=8;C:MODAL=7;C:NEG=14;C:NEWPROD=-11;C:NOTICE=-5;C:OURS=12;C:OWNVERB=-20;
        C:PAYWORD=-11;C:PERSONAL=24;C:PRIVOBJ=22;C:PROMISE=13;C:RESTR=13;C:SELL=-10;C:SERVICEOBJ=-15;C:SHARE=-14;
        C:SURVSEC=-27;C:TERMS=-15;C:TP=18;C:TPCORE=17;C:TRAIN=-11;C:USAGE=-4;C:USERSIDE=-25;C:USEVERB=-37;C:WEMAY=7;
        C:WENEG=19;C:YOU=-19;C:YOURUSE=-5;C:YOUSUBJ=-19;H:ALLOW=9;H:CONTENT=6;H:DATA=8;H:LIABILITY=-10;H:LIC=-9;H:MODEL=4;
        H:NEG=-9;H:OURS=4;H:OWNVERB=-6;H:PERSONAL=8;H:PRIVOBJ=8;H:RESTR=-9;H:SERVICEOBJ=-4;H:SURVSEC=-15;H:TERMS=-8;
        H:THEIRCONTENT=10;H:USAGE=-4;H:USERSIDE=12;H:USEVERB=-5;H:WE=11;H:WEROLE=-4;H:YOU=11;H:YOUSUBJ=12;M:-=-10;M:will=12;
        R:no-sale=34;R:sell=-13;R:sell-no=26;R:sell-yes=6;always=-12;clear=30;clear once=12;clear restriction=34;
        clear twice=18;clear&BINDSUSER=-4;clear&DATA=22;clear&HRESTR=-15;clear&LICIN=13;clear&NEG=18;clear&THEIRCONTENT=21;
        clear&WEMAY=18;clear&WENEG=23;grant A:TP=27;grant A:WE=-12;grant A:WE not=20;grant A:YOU=-13;grant A:YOU not=10;
        grant A:none=-18;hint&DATA=-16;hint&HRESTR=7;hint&LICOUTF=-4;hint&NEG=-5;hint&THEIRCONTENT=-17;hint&WEMAY=-11;
        length=-31;restriction A:WE=-5;restriction A:WE not=21;restriction A:YOU not=10;said nearby=-5;strong=10;
        with:ai-training=-7;with:insights-analytics=9;with:third-party-sharing=4;
        """
}
