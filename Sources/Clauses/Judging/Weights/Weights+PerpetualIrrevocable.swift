// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let perpetualIrrevocable = """
        A:WE=-39;A:YOU=12;A:YOU not=8;C:ACCEPT=11;C:AGG=-10;C:AI=9;C:ALLOW=-21;C:ANALY=-14;C:ANALYV=-13;C:ANON=-11;
        C:ARBIT=-4;C:BINDSUSER=13;C:CHANGEV=6;C:CONTENT=-17;C:DATA=-14;C:DERIVE=-7;C:DERIVWORK=-7;C:DEVELOP=-10;C:FEES=-14;
        C:FEESCHED=-14;C:GRANT=50;C:HRESTR=-6;C:IMPROVE=-7;C:IMPROVE1=-7;C:LEGALPROC=-7;C:LIABILITY=27;C:LIC=84;C:LICIN=18;
        C:LICOUT=10;C:LICOUTF=10;C:LICREF=44;C:MODAL=-20;C:MORAL=-13;C:NEG=5;C:NEWPROD=-10;C:NOTICE=22;C:NUM=25;C:OPT1=5;
        C:OTHERUSERS=-14;C:OWNVERB=-15;C:PAYWORD=34;C:PERP=60;C:PERPWORD=19;C:PERSONAL=-10;C:PRIVOBJ=-8;C:PRIVPOL=6;
        C:PROMISE=14;C:PURPOSEONLY=18;C:REMOVE=37;C:RESTR=13;C:RF=22;C:ROYALTYFREE=32;C:RTI=-9;C:SELL=23;C:SERVICEOBJ=5;
        C:SERVICESALE=13;C:SHARE=27;C:SHARE1=-10;C:SUBLIC=4;C:SURVNARROW=-5;C:SURVSEC=21;C:TERMS=24;C:THEIRCONTENT=-17;
        C:THISLIC=44;C:TP=8;C:TRAIN=5;C:USAGE=-35;C:USERNEG=17;C:USERSIDE=-17;C:USEVERB=6;C:WARRANT=-11;C:WE=-7;C:WEMAY=-52;
        C:YOU=-29;C:YOUMAY=12;C:YOUNOT=13;C:YOURUSE=-19;C:YOUSUBJ=-19;H:AGG=-10;H:ANON=-10;H:ARBIT=-5;H:CHANGE=9;
        H:CONTENT=8;H:DATA=5;H:DERIVWORK=4;H:FEES=-5;H:GRANT=20;H:LIABILITY=-13;H:LIC=10;H:OURS=-4;H:PAYWORD=-14;H:PERP=7;
        H:RESTR=-6;H:SERVICEOBJ=5;H:SHARE=8;H:SURVSEC=-6;H:TERMS=-7;H:THEIRCONTENT=12;H:USERSIDE=20;H:USEVERB=-9;H:YOU=-5;
        H:YOUSUBJ=18;M:-=15;M:agree=10;M:grant=29;M:may=-21;M:must=5;M:reserve=-8;M:reserves=-5;M:shall=-17;M:should=7;
        M:will=-35;R:copies-kept=-16;R:copies-remain=21;R:del-after=-15;R:deleted-on-request=8;R:ends-on-removal=5;
        R:frame-ends=-18;R:frame-lasts=-41;R:perp-data=13;R:perp-licence=22;R:perp-noend=28;R:perp-survive=49;
        R:perpetual=15;R:survive=16;always=-122;clear=67;clear grant=78;clear once=17;clear restriction=-19;clear twice=51;
        clear&BINDSUSER=19;clear&DATA=-15;clear&LICIN=5;clear&NEG=32;clear&USERNEG=24;clear&WEMAY=-19;clear&WENEG=5;
        grant A:YOU=-8;grant A:YOU not=11;grant A:none=30;hint&BINDSUSER=-7;hint&HRESTR=-6;hint&LICIN=13;hint&LICOUTF=10;
        hint&NEG=-27;hint&THEIRCONTENT=-20;hint&USERNEG=-7;hint&WEMAY=-34;hint&WENEG=-6;length=13;restriction A:WE=-42;
        restriction A:YOU=52;restriction A:YOU not=8;restriction A:none=-24;restriction A:none not=5;said before=-16;
        said nearby=-6;strong=34;with:aggregated-data=-8;with:ai-training=5;with:anonymised-data=-11;
        with:compensation-waiver=24;with:insights-analytics=-10;with:no-training-promise=5;
        with:ownership-of-derivatives=-19;with:product-development=-9;with:service-improvement=-5;with:sublicense=5;
        with:third-party-sharing=-7;with:usage-tracking=-11;
        """
}
