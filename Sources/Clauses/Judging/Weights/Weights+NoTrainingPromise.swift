// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let noTrainingPromise = """
        A:TP not=6;A:WE=6;A:none=10;A:none not=-10;C:ABOUTLOGOS=10;C:ACCEPT=19;C:AI=22;C:ALLOW=15;C:BINDSUSER=-6;
        C:CONTENT=12;C:DATA=20;C:DERIVE=8;C:DEVELOP=21;C:DISCLOSE=-10;C:LIC=21;C:LOGO=10;C:MODAL=-8;C:MODEL=15;C:NEG=19;
        C:NEWPROD=7;C:OPT1=6;C:OTHERUSERS=-9;C:OWNVERB=11;C:PROMISE=13;C:PURPOSEONLY=-9;C:REMOVE=-6;C:SERVICEOBJ=5;
        C:SURVSEC=10;C:TERMS=9;C:TP=7;C:TPCORE=13;C:TRAIN=21;C:USERNEG=-9;C:USERSIDE=7;C:USEVERB=17;C:WE=16;C:WENEG=16;
        C:WEROLE=22;C:YOUNOT=-4;C:YOUSUBJ=4;H:CONTENT=-10;H:DATA=-6;H:GRANT=13;H:LIC=11;H:PRIVOBJ=-4;H:SHARE=13;M:-=31;
        M:must=-5;M:will=-4;R:promise=11;R:promise-train=16;always=61;clear=11;clear once=13;clear restriction=11;
        clear&DATA=7;clear&NEG=9;clear&WENEG=8;hint&BINDSUSER=-8;hint&DATA=14;hint&NEG=10;hint&USERNEG=-10;hint&WEMAY=5;
        hint&WENEG=8;length=19;restriction A:TP not=6;restriction A:WE=6;restriction A:none=10;restriction A:none not=-10;
        said before=10;said nearby=12;with:ai-training=17;with:third-party-sharing=-10;
        """
}
