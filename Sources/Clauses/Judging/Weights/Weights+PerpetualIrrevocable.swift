// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let perpetualIrrevocable = """
        A:WE=-41;A:none=-15;C:AI=9;C:ALLOW=-23;C:ANALY=-16;C:ANALYV=-5;C:ANYPURPOSE=-4;C:ARBIT=-11;C:BINDSUSER=5;
        C:CHANGEV=8;C:CONTENT=-10;C:DATA=5;C:DERIVCORE=-7;C:DERIVE=-8;C:DERIVWORK=-14;C:DEVELOP=-6;C:FEES=-24;
        C:FEESCHED=-15;C:GRANT=47;C:HRESTR=6;C:LIABILITY=26;C:LIC=78;C:LICIN=16;C:LICOUT=10;C:LICOUTF=10;C:LICREF=47;
        C:MODAL=-10;C:MORAL=-16;C:NEG=17;C:NEWPROD=-17;C:NOTICE=32;C:NUM=28;C:OPT=-7;C:OPT1=5;C:OTHERUSERS=-7;C:OURS=18;
        C:OWNVERB=-18;C:PAYWORD=24;C:PERP=39;C:PERPWORD=18;C:PERSONAL=-5;C:PRIVOBJ=-8;C:PROMISE=7;C:PURPOSEONLY=33;
        C:REMOVE=40;C:RESTR=23;C:RF=18;C:ROYALTYFREE=29;C:RTI=-10;C:SELL=25;C:SERVICESALE=14;C:SHARE=38;C:SHARE1=-10;
        C:SURVNARROW=-5;C:SURVSEC=-11;C:TERMS=22;C:THEIRCONTENT=-13;C:THISLIC=47;C:TP=19;C:TPCORE=9;C:TRAIN=5;C:USAGE=-31;
        C:USERNEG=10;C:USERSIDE=-31;C:WARRANT=-13;C:WE=11;C:WEMAY=-42;C:WEROLE=8;C:YOU=-40;C:YOUMAY=29;C:YOUNOT=9;
        C:YOURUSE=-26;C:YOUSUBJ=-34;H:ALLOW=6;H:CONTENT=14;H:FEES=-4;H:FEESCHED=-18;H:GRANT=21;H:LIC=42;H:MODAL=-6;
        H:PAYWORD=-21;H:REMOVE=-20;H:RESTR=6;H:SERVICESALE=-6;H:SHARE=5;H:TERMS=-19;H:THEIRCONTENT=16;H:USAGE=13;
        H:USEVERB=-14;H:WE=10;H:YOU=-11;M:-=23;M:agree=8;M:grant=32;M:may=-18;M:reserve=-11;M:reserves=-7;M:shall=-13;
        M:should=17;M:will=-38;R:copies-remain=21;R:del-after=-10;R:ends-on-removal=7;R:licence-ends=-7;
        R:outlive-deletion=-4;R:perp-data=11;R:perp-licence=17;R:perp-noend=29;R:perp-survive=48;R:perpetual=12;R:survive=5;
        always=-75;clear=94;clear grant=87;clear once=42;clear restriction=7;clear twice=52;clear&BINDSUSER=14;
        clear&DATA=16;clear&HRESTR=11;clear&NEG=40;clear&THEIRCONTENT=8;clear&USERNEG=19;clear&WENEG=5;grant A:YOU not=8;
        grant A:none=26;hint&BINDSUSER=-9;hint&DATA=-11;hint&HRESTR=-5;hint&LICIN=16;hint&LICOUTF=10;hint&NEG=-23;
        hint&THEIRCONTENT=-21;hint&USERNEG=-10;hint&WEMAY=-39;hint&WENEG=-7;length=21;privacy text=-8;restriction A:WE=-44;
        restriction A:YOU=43;restriction A:none=-19;restriction A:none not=5;said before=-11;said nearby=-11;strong=37;
        with:ai-training=5;with:compensation-waiver=21;with:no-training-promise=5;with:ownership-of-derivatives=-32;
        with:third-party-sharing=-5;
        """
}
