// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let perpetualIrrevocable = """
        A:WE=-38;A:YOU=14;A:none=-5;C:ACCEPT=12;C:AI=9;C:ALLOW=-5;C:ANALY=-9;C:ARBIT=-7;C:BINDSUSER=5;C:CHANGE=6;
        C:CHANGEV=10;C:CONTENT=-9;C:DATA=-5;C:DERIVE=-10;C:DERIVWORK=-10;C:DISCLOSE=4;C:FEES=-17;C:FEESCHED=-18;C:GRANT=51;
        C:HRESTR=-7;C:LIABILITY=21;C:LIC=86;C:LICIN=17;C:LICOUT=10;C:LICOUTF=10;C:LICREF=50;C:MORAL=-14;C:NEG=13;
        C:NEWPROD=-7;C:NOTICE=33;C:NUM=23;C:OPT=-4;C:OPT1=5;C:OTHERUSERS=-8;C:OURS=12;C:OWNVERB=-19;C:PAYWORD=26;C:PERP=47;
        C:PERPWORD=17;C:PERSONAL=-10;C:PRIVOBJ=-10;C:PROMISE=7;C:PURPOSEONLY=30;C:REMOVE=42;C:RESTR=21;C:RF=22;
        C:ROYALTYFREE=32;C:RTI=-10;C:SELL=22;C:SERVICEOBJ=8;C:SERVICESALE=17;C:SHARE=44;C:SHARE1=-7;C:SUBLIC=5;
        C:SURVNARROW=-5;C:SURVSEC=10;C:TERMS=35;C:THEIRCONTENT=-12;C:THISLIC=50;C:TP=8;C:TRAIN=5;C:USAGE=-21;C:USERNEG=9;
        C:USERSIDE=-13;C:WARRANT=-12;C:WEMAY=-38;C:WEROLE=7;C:YOU=-23;C:YOUMAY=29;C:YOUNOT=8;C:YOURUSE=-21;C:YOUSUBJ=-14;
        H:ARBIT=-6;H:CHANGE=8;H:CONTENT=13;H:DATA=14;H:FEES=-5;H:GRANT=18;H:LIABILITY=-15;H:LIC=12;H:OURS=-5;H:OWNVERB=-5;
        H:PAYWORD=-16;H:PERP=4;H:RESTR=-7;H:SERVICEOBJ=8;H:SHARE=16;H:SURVSEC=-8;H:TERMS=-8;H:THEIRCONTENT=18;H:USERSIDE=19;
        H:USEVERB=-7;H:YOUSUBJ=19;M:-=18;M:agree=6;M:can=7;M:grant=29;M:may=-19;M:must=4;M:reserve=-9;M:reserves=-6;
        M:shall=-8;M:should=14;M:will=-30;R:copies-kept=-16;R:copies-remain=18;R:del-after=-18;R:deleted-on-request=7;
        R:ends-on-removal=5;R:licence-ends=-7;R:outlive-deletion=-8;R:perp-data=11;R:perp-licence=20;R:perp-noend=19;
        R:perp-survive=49;R:perpetual=14;R:survive=21;always=-96;clear=84;clear grant=87;clear once=44;clear twice=39;
        clear&BINDSUSER=13;clear&LICIN=5;clear&NEG=35;clear&THEIRCONTENT=10;clear&USERNEG=18;clear&WEMAY=-4;clear&WENEG=5;
        grant A:YOU not=9;grant A:none=31;hint&BINDSUSER=-8;hint&DATA=-7;hint&HRESTR=-7;hint&LICIN=12;hint&LICOUTF=10;
        hint&NEG=-22;hint&THEIRCONTENT=-22;hint&USERNEG=-9;hint&WEMAY=-34;hint&WENEG=-6;length=35;restriction A:WE=-43;
        restriction A:YOU=48;restriction A:none=-20;said before=-11;strong=30;with:ai-training=5;
        with:compensation-waiver=23;with:no-training-promise=5;with:ownership-of-derivatives=-26;with:service-improvement=4;
        with:sublicense=5;
        """
}
