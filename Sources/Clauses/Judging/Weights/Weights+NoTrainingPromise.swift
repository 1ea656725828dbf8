// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let noTrainingPromise = """
        A:TP=-23;A:WE not=-28;A:YOU not=44;A:none=69;A:none not=-24;C:ACCEPT=55;C:AI=87;C:ALLOW=36;C:ANYPURPOSE=-29;
        C:DATA=127;C:DERIVCORE=-23;C:DERIVE=45;C:DEVELOP=51;C:DISCLOSE=-78;C:LIC=60;C:LOGO=69;C:MODEL=66;C:NEWPROD=34;
        C:OPT1=65;C:OPTNOT=-23;C:OTHERUSERS=-113;C:OURS=57;C:OWNVERB=57;C:PAYWORD=-20;C:PRIVOBJ=27;C:PURPOSEONLY=-74;
        C:RESTR=-74;C:RF=-20;C:ROYALTYFREE=-20;C:SHARE=-84;C:SHARE1=-78;C:SURVSEC=57;C:TERMS=57;C:TP=-44;C:TPCORE=46;
        C:TRAIN=51;C:USAGE=-44;C:USERNEG=-66;C:USEVERB=113;C:WE=47;C:WEMAY=21;C:WENEG=40;C:WEROLE=112;C:YOU=-41;
        H:CONTENT=-78;H:DATA=-28;H:GRANT=90;H:LIC=107;H:PERSONAL=-24;H:PRIVOBJ=-44;H:REVERSE=-30;H:SHARE=90;
        H:THEIRCONTENT=-20;H:USERSIDE=-20;H:YOU=-20;H:YOUSUBJ=-20;M:-=21;R:promise=45;clear=45;clear once=32;
        clear restriction=45;length=77;privacy text=27;restriction A:TP=-23;restriction A:WE not=-28;
        restriction A:YOU not=44;restriction A:none=69;restriction A:none not=-24;said before=69;said nearby=88;
        """
}
