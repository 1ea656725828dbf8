// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let ownershipOfDerivatives = """
        A:TP=-64;A:TP not=-26;A:WE=54;A:WE not=126;A:YOU=-76;A:YOU not=-101;A:none=65;A:none not=75;C:ACCEPT=-191;C:AGG=124;
        C:AI=-54;C:ALLOW=-460;C:ANALY=-418;C:ANALYV=-292;C:ANON=88;C:ANYPURPOSE=-60;C:ARBIT=-27;C:BINDSUSER=-25;
        C:CHANGE=-156;C:CHANGEFEAT=-28;C:CHANGEV=-147;C:CONF=68;C:CONTENT=154;C:CONTINUE=121;C:DERIVCORE=97;C:DERIVE=163;
        C:DERIVEDATA=63;C:DEVELOP=25;C:DISCLOSE=51;C:FEEDBACK=130;C:GRANT=-117;C:HRESTR=-40;C:IMPROVE=-66;C:IMPROVE1=-65;
        C:LEGALPROC=-85;C:LIABILITY=55;C:LIC=45;C:LICIN=-43;C:LICOUT=-24;C:LICOUTF=-31;C:LICREF=-114;C:LOGO=-150;
        C:MODAL=-193;C:MODEL=-78;C:MORAL=111;C:NEG=141;C:NEWP2=-93;C:NEWPROD=-171;C:NOTICE=-44;C:NUM=136;C:OPT=-62;
        C:OPT1=-20;C:OTHERUSERS=46;C:OURS=74;C:OWNVERB=153;C:PAYWORD=-286;C:PERP=-121;C:PERPWORD=-115;C:PERSONAL=-73;
        C:PRIVOBJ=-75;C:PROMISE=320;C:PURPOSEONLY=149;C:REMOVE=35;C:RESTR=166;C:REVERSE=-38;C:RF=-230;C:RND=-21;
        C:ROYALTYFREE=-277;C:RTI=207;C:SELL=-78;C:SERVICEOBJ=-72;C:SERVICESALE=-172;C:SHARE=-391;C:SUBLIC=-45;C:TERMS=-216;
        C:THEIRCONTENT=34;C:THISLIC=-114;C:TP=34;C:TRAIN=-120;C:USAGE=25;C:USERNEG=61;C:USERSIDE=-58;C:USEVERB=66;C:WE=-125;
        C:WEMAY=-219;C:WENEG=223;C:WEROLE=156;C:YOU=299;C:YOUMAY=29;C:YOUNOT=-76;C:YOUSUBJ=-48;H:AI=-78;H:ANALY=-27;
        H:CHANGE=38;H:CONTENT=37;H:DATA=-79;H:DERIVWORK=-143;H:GRANT=36;H:LIC=28;H:LOGO=-21;H:NEG=209;H:NEWPROD=-39;
        H:OWNVERB=-23;H:PAYWORD=-111;H:PRIVOBJ=-57;H:RESTR=-40;H:SERVICEOBJ=68;H:SHARE=48;H:SURVSEC=146;H:TERMS=42;
        H:USAGE=33;H:USERSIDE=77;H:USEVERB=-113;H:WE=-27;H:YOU=235;H:YOUSUBJ=50;M:-=-57;M:can=41;M:grant=-29;M:may=-90;
        M:reserve=-99;M:reserves=-53;M:shall=122;R:any-purpose=-139;R:derivative=76;R:moral=125;R:no-title-taken=59;
        R:own-any=-160;R:own-deriv-grant=-89;R:own-derived=146;R:own-limit=-263;R:own-moral=126;R:own-theirs=-58;
        R:own-yours=267;R:owner-keeps=44;R:versions-made=30;always=-91;clear=77;clear grant=22;clear once=-56;
        clear restriction=63;clear twice=133;grant A:TP not=-25;grant A:WE=42;grant A:WE not=-156;grant A:YOU=31;
        grant A:YOU not=-58;grant A:none=67;grant A:none not=58;length=188;restriction A:TP=-49;restriction A:WE=41;
        restriction A:WE not=140;restriction A:YOU=-34;restriction A:YOU not=-75;restriction A:none not=53;said before=-46;
        said nearby=-71;strong=-107;
        """
}
