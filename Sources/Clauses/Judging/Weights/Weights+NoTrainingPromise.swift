// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let noTrainingPromise = """
        A:TP not=6;A:WE=6;A:YOU not=5;A:none=10;A:none not=-10;C:ABOUTLOGOS=10;C:ACCEPT=18;C:AI=23;C:ALLOW=15;
        C:BINDSUSER=-6;C:CONTENT=10;C:DATA=20;C:DERIVE=8;C:DEVELOP=19;C:DISCLOSE=-11;C:LIC=20;C:LOGO=10;C:MODAL=-9;
        C:MODEL=14;C:NEG=17;C:NEWPROD=8;C:OPT1=5;C:OTHERUSERS=-9;C:OWNVERB=11;C:PROMISE=12;C:PURPOSEONLY=-10;C:REMOVE=-6;
        C:SERVICEOBJ=6;C:SURVSEC=9;C:TERMS=9;C:TP=6;C:TPCORE=14;C:TRAIN=19;C:USERNEG=-10;C:USERSIDE=7;C:USEVERB=17;C:WE=15;
        C:WENEG=14;C:WEROLE=22;C:YOUSUBJ=5;H:CONTENT=-11;H:DATA=-5;H:GRANT=12;H:LIC=11;H:PRIVOBJ=-4;H:SHARE=12;M:-=29;
        M:must=-5;M:will=-5;R:promise=8;R:promise-train=15;always=56;clear=8;clear once=10;clear restriction=8;clear&DATA=7;
        clear&NEG=7;clear&WENEG=6;hint&BINDSUSER=-7;hint&DATA=14;hint&NEG=11;hint&USERNEG=-9;hint&WEMAY=6;hint&WENEG=9;
        length=19;restriction A:TP not=6;restriction A:WE=6;restriction A:YOU not=5;restriction A:none=10;
        restriction A:none not=-10;said before=10;said nearby=12;with:ai-training=16;with:third-party-sharing=-11;
        """
}
