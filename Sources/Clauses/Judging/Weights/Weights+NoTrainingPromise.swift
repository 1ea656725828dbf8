// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let noTrainingPromise = """
        A:TP=-23;A:WE not=-29;A:YOU not=44;A:none=69;A:none not=-25;C:ACCEPT=54;C:AI=86;C:ALLOW=35;C:ANYPURPOSE=-29;
        C:DATA=127;C:DERIVCORE=-23;C:DERIVE=44;C:DEVELOP=50;C:DISCLOSE=-79;C:LIC=59;C:LOGO=69;C:MODEL=66;C:NEWPROD=33;
        C:OPT1=65;C:OPTNOT=-23;C:OTHERUSERS=-114;C:OURS=58;C:OWNVERB=57;C:PAYWORD=-20;C:PRIVOBJ=28;C:PURPOSEONLY=-74;
        C:RESTR=-75;C:RF=-20;C:ROYALTYFREE=-20;C:SHARE=-84;C:SHARE1=-79;C:SURVSEC=57;C:TERMS=57;C:TP=-45;C:TPCORE=45;
        C:TRAIN=50;C:USAGE=-44;C:USERNEG=-67;C:USEVERB=113;C:WE=46;C:WENEG=38;C:WEROLE=111;C:YOU=-42;H:CONTENT=-79;
        H:DATA=-28;H:GRANT=89;H:LIC=107;H:PERSONAL=-25;H:PRIVOBJ=-45;H:REVERSE=-30;H:SHARE=89;H:THEIRCONTENT=-20;
        H:USERSIDE=-20;H:YOU=-20;H:YOUSUBJ=-20;R:promise=45;clear=45;clear once=32;clear restriction=45;length=76;
        privacy text=28;restriction A:TP=-23;restriction A:WE not=-29;restriction A:YOU not=44;restriction A:none=69;
        restriction A:none not=-25;said before=69;said nearby=87;
        """
}
