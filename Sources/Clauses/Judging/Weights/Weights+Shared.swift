// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let shared = """
        A:TP=108;A:TP not=-33;A:WE=6;A:WE not=6;A:YOU=79;A:YOU not=-356;A:none=273;A:none not=41;C:ABOUTLOGOS=-253;
        C:ACCEPT=115;C:AGG=192;C:AI=86;C:ALLOW=-405;C:ANALY=222;C:ANALYV=227;C:ANON=43;C:ANYPURPOSE=-122;C:ARBIT=-246;
        C:BINDSUSER=-55;C:CHANGE=-114;C:CHANGEFEAT=-125;C:CHANGEPP=-46;C:CHANGEV=-102;C:CONF=-340;C:CONTENT=243;
        C:CONTINUE=-7;C:DATA=434;C:DERIVCORE=218;C:DERIVE=281;C:DERIVEDATA=-66;C:DERIVWORK=-232;C:DEVELOP=38;
        C:DISCLIMIT=-126;C:DISCLOSE=29;C:EDU=-18;C:FEEDBACK=-63;C:FEES=-390;C:FEESCHED=-241;C:GRANT=182;C:HRESTR=-212;
        C:IMPROVE=306;C:IMPROVE1=152;C:LEGALPROC=215;C:LIABILITY=-196;C:LIC=253;C:LICIN=112;C:LICOUTF=118;C:LICREF=227;
        C:LOGO=-333;C:MARKETING=-128;C:MODAL=-104;C:MODEL=51;C:MORAL=-14;C:NEG=-97;C:NEWP2=-48;C:NEWPROD=-118;C:NOTICE=95;
        C:NUM=211;C:OPT=-303;C:OPT1=-15;C:OPTNOT=-30;C:OTHERUSERS=-24;C:OWNVERB=-169;C:PAYWORD=-148;C:PERP=291;
        C:PERPWORD=160;C:PERSONAL=14;C:PRIVOBJ=-106;C:PRIVPOL=309;C:PROMISE=52;C:PURPOSEONLY=-65;C:REMOVE=-399;
        C:REPRESENT=-57;C:RESTR=-103;C:RETRO=63;C:REVERSE=-87;C:RF=92;C:RND=85;C:ROYALTYFREE=293;C:RTI=176;C:SELL=-213;
        C:SERVICEOBJ=-122;C:SERVICESALE=-87;C:SHARE=-176;C:SHARE1=101;C:SUBLIC=260;C:SURVNARROW=-40;C:SURVSEC=-7;C:TAX=-71;
        C:TERMS=20;C:THEIRCONTENT=161;C:THISLIC=227;C:TP=-122;C:TPCORE=136;C:TRAIN=57;C:TRAP_TRAIN=-192;C:USAGE=235;
        C:USERNEG=96;C:USERSIDE=-152;C:USEVERB=212;C:WARRANT=-110;C:WE=103;C:WEMAY=54;C:WENEG=47;C:WEROLE=116;C:YOU=194;
        C:YOUMAY=-59;C:YOUNOT=-78;C:YOURUSE=-165;C:YOUSUBJ=-26;H:ACCEPT=148;H:AGG=-47;H:AI=-82;H:ALLOW=21;H:ANALY=118;
        H:ANALYV=157;H:ANON=-47;H:ARBIT=-78;H:CHANGE=-73;H:CONF=-61;H:CONTENT=-89;H:CONTINUE=-59;H:DATA=222;H:DERIVCORE=11;
        H:DERIVEDATA=123;H:DERIVWORK=44;H:DEVELOP=-4;H:DISCLOSE=-67;H:FEEDBACK=-178;H:FEES=-143;H:FEESCHED=-22;H:GRANT=7;
        H:LEGALPROC=-76;H:LIABILITY=-438;H:LIC=77;H:LOGO=-48;H:MODAL=40;H:MODEL=-36;H:NEG=85;H:NEWPROD=-74;H:NOTICE=-15;
        H:OPT=-9;H:OPT1=-9;H:OTHERUSERS=-14;H:OURS=132;H:OWNVERB=-230;H:PAYWORD=-166;H:PERP=-14;H:PERSONAL=96;H:PRIVOBJ=14;
        H:PROMISE=-52;H:REMOVE=-185;H:REPRESENT=-74;H:RESTR=-212;H:SERVICEOBJ=-129;H:SERVICESALE=-76;H:SHARE=-42;
        H:SHARE1=-216;H:SURVSEC=128;H:TAX=-13;H:TERMS=-86;H:THEIRCONTENT=246;H:THISLIC=68;H:TP=-235;H:TPCORE=-234;
        H:USAGE=-60;H:USERSIDE=137;H:USEVERB=-419;H:WE=-517;H:WEROLE=-116;H:YOU=-341;H:YOURUSE=-4;H:YOUSUBJ=66;M:-=-114;
        M:agree=118;M:can=-45;M:grant=235;M:may=85;M:must=24;M:reserve=-177;M:reserves=-122;M:shall=-58;M:will=-42;
        R:adapts-for=-66;R:aggr-use=112;R:aggregate-data=97;R:ai-purpose=146;R:ai-use=-26;R:amended-in-writing=38;
        R:analyse-content=-98;R:anon-data=33;R:anon-limit=-5;R:anon-use=81;R:any-purpose=-156;R:audience-measured=26;
        R:business-sold=60;R:change-accept=64;R:change-effect=61;R:change-limit=-91;R:change-limits=36;R:change-notice=-31;
        R:change-ours=186;R:change-terms=13;R:client-owns=5;R:collect-usage=-484;R:commercial-products=70;
        R:consent-data=115;R:consent-share=19;R:continued-use=-190;R:copies-kept=-99;R:copies-remain=115;
        R:counts-as-sale=39;R:data-claimed=66;R:data-generated=10;R:data-sets-forbidden=16;R:definition=7;R:del-after=-110;
        R:deleted-on-request=43;R:derivative=17;R:derive-from=-65;R:derived-own=-223;R:devel-purpose=17;R:develop-new=-44;
        R:develop-ours=161;R:earns-from=-23;R:ends-on-removal=32;R:features-extracted=15;R:improve-and-develop=10;
        R:improve-ours=110;R:improve-service=74;R:insight-ours=-60;R:licence-ends=-41;R:licence-others=31;R:monitors=14;
        R:moral=82;R:no-longer=-149;R:no-pay=166;R:no-sale=182;R:no-title-taken=33;R:no-tracking=-7;R:nopay=-19;
        R:not-disclosed=49;R:not-paid=25;R:notice-collects=-52;R:notice-shares=-116;R:objection=20;R:only-agg=23;
        R:operation-and-improvement=8;R:opt=-57;R:opt-choice=111;R:opt-cond=6;R:others-authorised=5;R:outlive-deletion=-49;
        R:own-any=-143;R:own-deriv-grant=-199;R:own-derived=332;R:own-limit=-173;R:own-moral=83;R:own-yours=216;
        R:owner-keeps=115;R:pays=54;R:permission-extended=-120;R:permits-others=-19;R:perp-data=69;R:perp-licence=123;
        R:perp-noend=120;R:perp-survive=305;R:perpetual=87;R:personalised=59;R:pooled-first=6;R:promise=50;
        R:promise-train=93;R:purpose-limit=-29;R:purpose-only=25;R:research-done=39;R:retain-own=41;R:revised-terms=-48;
        R:rf=85;R:rights-of-persons=71;R:rights-to-data=12;R:royalty-free=-14;R:royalty-pay=49;R:sell=-33;R:sell-no=133;
        R:sell-yes=131;R:settings-choice=59;R:share-biz=54;R:share-limit=45;R:share-no=-51;R:share-parties=-274;
        R:share-tp=-131;R:share-users=35;R:sublic=140;R:sublic-no=-88;R:sublicense=250;R:sublicense-no=66;R:survive=132;
        R:train-def=47;R:train-means=-33;R:train-model=111;R:train-no=-20;R:train-on-content=39;R:train-ours=176;
        R:train-user=162;R:usage-collect=193;R:usage-counted=39;R:usage-limit=66;R:usage-use=-220;R:user-no-train=38;
        R:versions-made=18;always=-788;clear=1542;clear grant=721;clear neutral=31;clear once=325;clear restriction=590;
        clear twice=1217;clear&BINDSUSER=60;clear&DATA=183;clear&HRESTR=-57;clear&LICIN=58;clear&LICOUTF=6;clear&NEG=42;
        clear&THEIRCONTENT=282;clear&USERNEG=134;clear&WEMAY=-60;clear&WENEG=148;grant A:TP=229;grant A:TP not=-38;
        grant A:WE=303;grant A:WE not=-183;grant A:YOU=85;grant A:YOU not=-92;grant A:none=158;grant A:none not=-113;
        hint&BINDSUSER=-115;hint&DATA=252;hint&HRESTR=-155;hint&LICIN=55;hint&LICOUTF=112;hint&NEG=-139;
        hint&THEIRCONTENT=-121;hint&USERNEG=-38;hint&WEMAY=114;hint&WENEG=-101;length=-203;neutral A:TP=-39;neutral A:WE=7;
        neutral A:YOU=27;neutral A:none=83;neutral A:none not=-43;restriction A:TP=-14;restriction A:WE=-36;
        restriction A:WE not=207;restriction A:YOU=392;restriction A:YOU not=-168;restriction A:none=79;
        restriction A:none not=204;said before=-258;said nearby=451;strong=704;with:aggregated-data=19;with:ai-training=-30;
        with:anonymised-data=35;with:compensation-waiver=156;with:data-sale=-250;with:derived-data=201;
        with:insights-analytics=-38;with:no-training-promise=-42;with:opt-out=-177;with:ownership-of-derivatives=150;
        with:perpetual-irrevocable=20;with:product-development=-128;with:service-improvement=299;with:sublicense=58;
        with:third-party-sharing=97;with:unilateral-change=-45;with:usage-tracking=190;
        """
}
