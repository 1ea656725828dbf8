// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let ownershipOfDerivatives = """
        A:TP=-65;A:TP not=-26;A:WE=55;A:WE not=124;A:YOU=-75;A:YOU not=-102;A:none=67;A:none not=75;C:ACCEPT=-190;C:AGG=125;
        C:AI=-55;C:ALLOW=-462;C:ANALY=-421;C:ANALYV=-295;C:ANON=89;C:ANYPURPOSE=-59;C:ARBIT=-26;C:BINDSUSER=-27;
        C:CHANGE=-157;C:CHANGEFEAT=-28;C:CHANGEV=-148;C:CONF=69;C:CONTENT=152;C:CONTINUE=122;C:DERIVCORE=97;C:DERIVE=162;
        C:DERIVEDATA=63;C:DEVELOP=24;C:DISCLOSE=52;C:FEEDBACK=131;C:GRANT=-116;C:HRESTR=-40;C:IMPROVE=-66;C:IMPROVE1=-64;
        C:LEGALPROC=-85;C:LIABILITY=55;C:LIC=43;C:LICIN=-41;C:LICOUT=-25;C:LICOUTF=-32;C:LICREF=-113;C:LOGO=-149;
        C:MODAL=-193;C:MODEL=-79;C:MORAL=112;C:NEG=138;C:NEWP2=-92;C:NEWPROD=-172;C:NOTICE=-45;C:NUM=137;C:OPT=-62;
        C:OPT1=-21;C:OTHERUSERS=45;C:OURS=74;C:OWNVERB=155;C:PAYWORD=-285;C:PERP=-120;C:PERPWORD=-114;C:PERSONAL=-74;
        C:PRIVOBJ=-75;C:PROMISE=318;C:PURPOSEONLY=150;C:REMOVE=33;C:RESTR=163;C:REVERSE=-39;C:RF=-229;C:RND=-20;
        C:ROYALTYFREE=-276;C:RTI=207;C:SELL=-77;C:SERVICEOBJ=-72;C:SERVICESALE=-172;C:SHARE=-391;C:SUBLIC=-45;C:TERMS=-217;
        C:THEIRCONTENT=33;C:THISLIC=-113;C:TP=33;C:TRAIN=-121;C:USAGE=25;C:USERNEG=60;C:USERSIDE=-59;C:USEVERB=66;C:WE=-126;
        C:WEMAY=-221;C:WENEG=222;C:WEROLE=155;C:YOU=297;C:YOUMAY=29;C:YOUNOT=-78;C:YOUSUBJ=-48;H:AI=-78;H:ANALY=-27;
        H:CHANGE=38;H:CONTENT=36;H:DATA=-80;H:DERIVWORK=-143;H:GRANT=35;H:LIC=27;H:LOGO=-21;H:NEG=210;H:NEWPROD=-38;
        H:OWNVERB=-23;H:PAYWORD=-111;H:PRIVOBJ=-58;H:RESTR=-40;H:SERVICEOBJ=68;H:SHARE=48;H:SURVSEC=146;H:TERMS=42;
        H:USAGE=33;H:USERSIDE=77;H:USEVERB=-113;H:WE=-27;H:YOU=235;H:YOUSUBJ=50;M:-=-58;M:can=41;M:grant=-29;M:may=-91;
        M:reserve=-101;M:reserves=-54;M:shall=124;R:any-purpose=-139;R:derivative=75;R:moral=125;R:no-title-taken=59;
        R:own-any=-159;R:own-deriv-grant=-90;R:own-derived=146;R:own-limit=-265;R:own-moral=126;R:own-theirs=-56;
        R:own-yours=268;R:owner-keeps=41;R:versions-made=30;always=-92;clear=77;clear grant=23;clear once=-57;
        clear restriction=62;clear twice=134;grant A:TP not=-25;grant A:WE=42;grant A:WE not=-158;grant A:YOU=32;
        grant A:YOU not=-59;grant A:none=69;grant A:none not=58;length=188;restriction A:TP=-48;restriction A:WE=40;
        restriction A:WE not=139;restriction A:YOU=-35;restriction A:YOU not=-76;restriction A:none not=52;said before=-46;
        said nearby=-73;strong=-106;
        """
}
