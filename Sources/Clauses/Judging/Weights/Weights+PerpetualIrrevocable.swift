// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let perpetualIrrevocable = """
        A:TP=-9;A:WE=-40;A:YOU=12;A:YOU not=8;C:ACCEPT=10;C:AGG=-10;C:AI=9;C:ALLOW=-21;C:ANALY=-14;C:ANALYV=-13;C:ANON=-11;
        C:ARBIT=-5;C:BINDSUSER=12;C:CHANGEV=6;C:CONTENT=-16;C:DATA=-15;C:DERIVE=-8;C:DERIVWORK=-7;C:DEVELOP=-11;C:FEES=-14;
        C:FEESCHED=-14;C:GRANT=50;C:HRESTR=-6;C:IMPROVE=-7;C:IMPROVE1=-7;C:LEGALPROC=-8;C:LIABILITY=26;C:LIC=85;C:LICIN=18;
        C:LICOUT=10;C:LICOUTF=10;C:LICREF=44;C:MODAL=-20;C:MORAL=-13;C:NEG=5;C:NEWPROD=-9;C:NOTICE=23;C:NUM=25;C:OPT1=5;
        C:OTHERUSERS=-13;C:OWNVERB=-15;C:PAYWORD=34;C:PERP=60;C:PERPWORD=19;C:PERSONAL=-10;C:PRIVOBJ=-8;C:PRIVPOL=5;
        C:PROMISE=13;C:PURPOSEONLY=18;C:REMOVE=38;C:RESTR=13;C:RF=22;C:ROYALTYFREE=32;C:RTI=-9;C:SELL=23;C:SERVICEOBJ=6;
        C:SERVICESALE=13;C:SHARE=28;C:SHARE1=-10;C:SUBLIC=5;C:SURVNARROW=-5;C:SURVSEC=20;C:TERMS=23;C:THEIRCONTENT=-17;
        C:THISLIC=44;C:TP=8;C:TRAIN=5;C:USAGE=-36;C:USERNEG=17;C:USERSIDE=-17;C:USEVERB=5;C:WARRANT=-11;C:WE=-7;C:WEMAY=-54;
        C:YOU=-28;C:YOUMAY=13;C:YOUNOT=13;C:YOURUSE=-19;C:YOUSUBJ=-18;H:AGG=-10;H:ANON=-10;H:ARBIT=-6;H:CHANGE=9;
        H:CONTENT=8;H:DATA=5;H:DERIVWORK=4;H:FEES=-5;H:GRANT=20;H:LIABILITY=-13;H:LIC=11;H:OURS=-4;H:PAYWORD=-14;H:PERP=7;
        H:RESTR=-6;H:SERVICEOBJ=6;H:SHARE=9;H:SURVSEC=-6;H:TERMS=-7;H:THEIRCONTENT=12;H:USERSIDE=20;H:USEVERB=-9;
        H:YOUSUBJ=18;M:-=18;M:agree=10;M:grant=28;M:may=-20;M:must=4;M:reserve=-8;M:reserves=-5;M:shall=-19;M:should=8;
        M:will=-34;R:copies-kept=-16;R:copies-remain=21;R:del-after=-15;R:deleted-on-request=8;R:ends-on-removal=5;
        R:frame-ends=-17;R:frame-lasts=-41;R:perp-data=12;R:perp-licence=23;R:perp-noend=29;R:perp-survive=49;
        R:perpetual=15;R:survive=16;always=-123;clear=68;clear grant=78;clear once=16;clear restriction=-19;clear twice=51;
        clear&BINDSUSER=19;clear&DATA=-16;clear&LICIN=5;clear&NEG=32;clear&USERNEG=24;clear&WEMAY=-20;clear&WENEG=5;
        grant A:TP=-9;grant A:YOU not=12;grant A:none=32;hint&BINDSUSER=-7;hint&HRESTR=-6;hint&LICIN=13;hint&LICOUTF=10;
        hint&NEG=-27;hint&THEIRCONTENT=-21;hint&USERNEG=-7;hint&WEMAY=-34;hint&WENEG=-6;length=12;restriction A:TP=-9;
        restriction A:WE=-43;restriction A:YOU=53;restriction A:YOU not=9;restriction A:none=-25;restriction A:none not=6;
        said before=-15;said nearby=-5;strong=34;with:aggregated-data=-8;with:ai-training=5;with:anonymised-data=-11;
        with:compensation-waiver=23;with:insights-analytics=-10;with:no-training-promise=5;
        with:ownership-of-derivatives=-19;with:product-development=-9;with:service-improvement=-5;with:sublicense=5;
        with:third-party-sharing=-7;with:usage-tracking=-11;
        """
}
