// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let perpetualIrrevocable = """
        A:WE=-38;A:YOU=16;A:YOU not=4;A:none=-7;C:ACCEPT=11;C:AI=10;C:ALLOW=-6;C:ANALY=-9;C:ARBIT=-6;C:BINDSUSER=6;
        C:CHANGE=7;C:CHANGEV=10;C:CONTENT=-8;C:DERIVCORE=-4;C:DERIVE=-11;C:DERIVWORK=-11;C:DISCLOSE=4;C:FEES=-18;
        C:FEESCHED=-19;C:GRANT=51;C:HRESTR=-7;C:LIABILITY=22;C:LIC=89;C:LICIN=17;C:LICOUT=10;C:LICOUTF=10;C:LICREF=51;
        C:MORAL=-15;C:NEG=15;C:NEWPROD=-8;C:NOTICE=33;C:NUM=24;C:OPT=-4;C:OPT1=6;C:OTHERUSERS=-9;C:OURS=12;C:OWNVERB=-19;
        C:PAYWORD=26;C:PERP=47;C:PERPWORD=17;C:PERSONAL=-10;C:PRIVOBJ=-10;C:PROMISE=9;C:PURPOSEONLY=31;C:REMOVE=45;
        C:RESTR=23;C:RF=23;C:ROYALTYFREE=32;C:RTI=-10;C:SELL=23;C:SERVICEOBJ=9;C:SERVICESALE=18;C:SHARE=45;C:SHARE1=-8;
        C:SUBLIC=4;C:SURVNARROW=-5;C:SURVSEC=8;C:TERMS=33;C:THEIRCONTENT=-11;C:THISLIC=51;C:TP=8;C:TRAIN=6;C:USAGE=-22;
        C:USERNEG=11;C:USERSIDE=-12;C:WARRANT=-12;C:WE=5;C:WEMAY=-39;C:WEROLE=8;C:YOU=-23;C:YOUMAY=30;C:YOUNOT=9;
        C:YOURUSE=-23;C:YOUSUBJ=-13;H:ACCEPT=-4;H:ARBIT=-6;H:CHANGE=9;H:CONTENT=14;H:DATA=15;H:FEES=-5;H:GRANT=19;
        H:LIABILITY=-15;H:LIC=13;H:OURS=-5;H:OWNVERB=-4;H:PAYWORD=-16;H:PERP=5;H:RESTR=-7;H:SERVICEOBJ=8;H:SHARE=16;
        H:SURVSEC=-9;H:TERMS=-9;H:THEIRCONTENT=19;H:USAGE=4;H:USERSIDE=19;H:USEVERB=-8;H:YOUSUBJ=19;M:-=21;M:agree=6;
        M:can=7;M:grant=29;M:may=-20;M:must=5;M:reserve=-9;M:reserves=-6;M:shall=-8;M:should=14;M:will=-32;
        R:copies-kept=-17;R:copies-remain=18;R:del-after=-18;R:deleted-on-request=7;R:ends-on-removal=5;R:licence-ends=-6;
        R:outlive-deletion=-6;R:perp-data=11;R:perp-licence=19;R:perp-noend=20;R:perp-survive=48;R:perpetual=14;
        R:survive=19;always=-100;clear=84;clear grant=87;clear once=46;clear twice=39;clear&BINDSUSER=14;clear&LICIN=5;
        clear&NEG=38;clear&THEIRCONTENT=11;clear&USERNEG=20;clear&WENEG=6;grant A:WE=4;grant A:YOU not=10;grant A:none=29;
        hint&BINDSUSER=-8;hint&DATA=-7;hint&HRESTR=-7;hint&LICIN=12;hint&LICOUTF=10;hint&NEG=-23;hint&THEIRCONTENT=-22;
        hint&USERNEG=-9;hint&WEMAY=-35;hint&WENEG=-6;length=35;restriction A:WE=-44;restriction A:YOU=49;
        restriction A:YOU not=5;restriction A:none=-21;said before=-12;said nearby=-5;strong=31;with:ai-training=6;
        with:compensation-waiver=24;with:no-training-promise=6;with:ownership-of-derivatives=-27;with:service-improvement=4;
        with:sublicense=5;
        """
}
