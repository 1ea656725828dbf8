// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let noTrainingPromise = """
        A:none=12;C:ABOUTLOGOS=12;C:ACCEPT=14;C:AI=21;C:ALLOW=13;C:BINDSUSER=-4;C:CONTENT=15;C:DATA=18;C:DERIVE=9;
        C:DEVELOP=15;C:DISCLOSE=-12;C:IMPROVE=4;C:IMPROVE1=4;C:LIC=20;C:LOGO=12;C:MODEL=13;C:NEG=15;C:NEWPROD=10;C:OPT1=4;
        C:OTHERUSERS=-15;C:OURS=5;C:OWNVERB=11;C:PROMISE=9;C:PURPOSEONLY=-11;C:SERVICEOBJ=6;C:SHARE1=-8;C:SURVSEC=11;
        C:TERMS=11;C:TP=6;C:TPCORE=19;C:TRAIN=15;C:USAGE=-4;C:USERNEG=-8;C:USERSIDE=10;C:USEVERB=21;C:WE=15;C:WEMAY=8;
        C:WENEG=19;C:WEROLE=26;C:YOUSUBJ=6;H:CONTENT=-12;H:DATA=-6;H:GRANT=15;H:LIC=14;H:PRIVOBJ=-5;H:SHARE=15;M:-=25;
        M:will=-6;R:promise=19;R:promise-train=11;always=17;clear=19;clear once=15;clear restriction=19;clear twice=4;
        clear&BINDSUSER=5;clear&DATA=8;clear&NEG=17;clear&WENEG=9;hint&BINDSUSER=-9;hint&DATA=10;hint&THEIRCONTENT=-4;
        hint&USERNEG=-11;hint&WEMAY=7;hint&WENEG=10;length=23;restriction A:none=12;said before=12;said nearby=15;
        with:ai-training=20;with:third-party-sharing=-12;
        """
}
