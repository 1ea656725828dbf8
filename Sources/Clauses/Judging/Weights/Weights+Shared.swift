// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let shared = """
        A:TP=114;A:TP not=-87;A:WE=-99;A:WE not=-13;A:YOU not=-401;A:none=131;A:none not=26;C:ABOUTLOGOS=-256;C:ACCEPT=140;
        C:AGG=224;C:AI=139;C:ALLOW=-497;C:ANALY=171;C:ANALYV=175;C:ANON=36;C:ANYPURPOSE=-151;C:ARBIT=-283;C:BINDSUSER=-66;
        C:CHANGE=-119;C:CHANGEFEAT=-112;C:CHANGEPP=37;C:CHANGEV=-73;C:CONF=-358;C:CONTENT=132;C:CONTINUE=52;C:DATA=265;
        C:DERIVCORE=178;C:DERIVE=202;C:DERIVEDATA=-283;C:DERIVWORK=-203;C:DEVELOP=49;C:DISCLOSE=-24;C:EDU=-4;C:FEEDBACK=-19;
        C:FEES=-469;C:FEESCHED=-227;C:GRANT=171;C:HRESTR=-155;C:IMPROVE=265;C:IMPROVE1=75;C:LEGALPROC=173;C:LIABILITY=-216;
        C:LIC=187;C:LICIN=207;C:LICOUT=17;C:LICOUTF=134;C:LICREF=218;C:LOGO=-288;C:MARKETING=-95;C:MODAL=-217;C:MODEL=116;
        C:MORAL=5;C:NEG=-167;C:NEWP2=39;C:NEWPROD=-105;C:NOTICE=151;C:NUM=209;C:OPT=-245;C:OPT1=-84;C:OPTNOT=-50;
        C:OTHERUSERS=-50;C:OURS=-94;C:OWNVERB=-180;C:PAYWORD=-119;C:PERP=202;C:PERPWORD=133;C:PERSONAL=55;C:PRIVOBJ=-71;
        C:PRIVPOL=285;C:PROMISE=-35;C:PURPOSEONLY=-66;C:REMOVE=-385;C:REPRESENT=-44;C:RESTR=-122;C:RETRO=68;C:REVERSE=-131;
        C:RF=100;C:RND=40;C:ROYALTYFREE=328;C:RTI=221;C:SELL=-287;C:SERVICEOBJ=-138;C:SERVICESALE=-25;C:SHARE=-162;
        C:SHARE1=64;C:SUBLIC=311;C:SURVNARROW=-41;C:SURVSEC=-59;C:TAX=-10;C:TERMS=-15;C:THEIRCONTENT=106;C:THISLIC=218;
        C:TP=-158;C:TPCORE=65;C:TRAIN=56;C:TRAP_TRAIN=-157;C:USAGE=209;C:USERNEG=164;C:USERSIDE=-113;C:USEVERB=154;
        C:WARRANT=-125;C:WE=42;C:WEMAY=37;C:WENEG=98;C:WEROLE=143;C:YOUMAY=-24;C:YOUNOT=-126;C:YOURUSE=-138;C:YOUSUBJ=-19;
        H:ACCEPT=122;H:AGG=-43;H:AI=-79;H:ALLOW=-131;H:ANALY=133;H:ANALYV=171;H:ANON=-43;H:ARBIT=-123;H:CHANGE=-261;
        H:CHANGEV=33;H:CONF=-128;H:CONTENT=-126;H:CONTINUE=-49;H:DATA=217;H:DERIVCORE=48;H:DEVELOP=28;H:DISCLOSE=-68;
        H:FEEDBACK=-38;H:FEES=-115;H:FEESCHED=-143;H:GRANT=15;H:LEGALPROC=-69;H:LIABILITY=-379;H:LIC=-89;H:LOGO=-96;
        H:MODAL=-50;H:MODEL=-14;H:NEG=104;H:NEWPROD=-224;H:OPT=-12;H:OPT1=-12;H:OTHERUSERS=-20;H:OURS=-98;H:OWNVERB=-212;
        H:PAYWORD=-277;H:PERP=-55;H:PERSONAL=121;H:PRIVOBJ=85;H:PRIVPOL=-49;H:PROMISE=-44;H:REMOVE=-320;H:REPRESENT=-87;
        H:RESTR=-155;H:REVERSE=-16;H:SERVICEOBJ=-186;H:SERVICESALE=-173;H:SHARE=-180;H:SHARE1=-140;H:SURVSEC=71;H:TAX=-10;
        H:TERMS=-63;H:THEIRCONTENT=262;H:TP=-151;H:TPCORE=-151;H:USAGE=88;H:USERSIDE=176;H:USEVERB=-571;H:WE=-652;
        H:WEROLE=-128;H:YOU=-224;H:YOUSUBJ=65;M:-=-338;M:agree=67;M:can=-60;M:grant=177;M:may=-21;M:must=5;M:reserve=-208;
        M:reserves=-150;M:shall=-111;M:will=-75;R:aggr-use=179;R:aggregate-data=85;R:ai-purpose=147;R:ai-use=-12;
        R:analyse-content=-202;R:anon-data=53;R:anon-use=107;R:any-purpose=-200;R:audience-measured=45;R:business-sold=86;
        R:change-accept=57;R:change-effect=-37;R:change-limit=-110;R:change-limits=38;R:change-notice=-240;
        R:change-ours=192;R:change-terms=66;R:collect-usage=-598;R:commercial-products=121;R:consent-data=126;
        R:consent-share=74;R:continued-use=-138;R:copies-remain=131;R:data-generated=14;R:definition=6;R:del-after=-63;
        R:derivative=25;R:derive-from=-184;R:derived-own=-246;R:devel-purpose=6;R:develop-new=-104;R:develop-ours=152;
        R:ends=-7;R:ends-on-removal=46;R:features-extracted=31;R:improve-ours=127;R:improve-service=114;R:insight-ours=-52;
        R:licence-ends=-42;R:limit-share=22;R:moral=97;R:no-longer=-156;R:no-pay=224;R:no-sale=209;R:no-title-taken=55;
        R:no-tracking=-74;R:nopay=-10;R:not-paid=45;R:objection=36;R:only-agg=27;R:opt=-56;R:opt-choice=191;R:opt-cond=-12;
        R:others-authorised=9;R:outlive-deletion=-27;R:own-any=-163;R:own-deriv-grant=-231;R:own-derived=329;
        R:own-limit=-202;R:own-moral=99;R:own-theirs=-10;R:own-yours=207;R:owner-keeps=72;R:pays=82;
        R:permission-extended=-162;R:perp-data=67;R:perp-licence=105;R:perp-noend=182;R:perp-survive=300;R:perpetual=76;
        R:promise=121;R:promise-train=70;R:purpose-limit=-52;R:retain-own=42;R:rf=103;R:royalty-free=-32;R:royalty-pay=76;
        R:sell=-79;R:sell-no=163;R:sell-yes=38;R:share-biz=15;R:share-limit=55;R:share-no=-49;R:share-parties=-294;
        R:share-tp=-165;R:share-users=72;R:sublic=158;R:sublic-no=-92;R:sublicence-refused=6;R:sublicense=243;
        R:sublicense-no=69;R:survive=31;R:train-def=100;R:train-means=-42;R:train-model=155;R:train-no=-30;
        R:train-on-content=13;R:train-ours=224;R:train-user=140;R:usage-collect=288;R:usage-counted=69;R:usage-limit=32;
        R:usage-use=-135;R:user-no-train=30;R:versions-made=40;always=-1511;clear=1577;clear grant=687;clear neutral=34;
        clear once=325;clear restriction=645;clear twice=1252;clear&BINDSUSER=47;clear&DATA=144;clear&HRESTR=-155;
        clear&LICIN=115;clear&LICOUTF=6;clear&NEG=46;clear&THEIRCONTENT=312;clear&USERNEG=175;clear&WEMAY=28;
        clear&WENEG=137;grant A:TP=231;grant A:TP not=-57;grant A:WE=283;grant A:WE not=-164;grant A:YOU=50;
        grant A:YOU not=-107;grant A:none=-27;grant A:none not=-141;hint&BINDSUSER=-114;hint&DATA=121;hint&LICIN=92;
        hint&LICOUTF=127;hint&NEG=-212;hint&THEIRCONTENT=-206;hint&USERNEG=-11;hint&WEMAY=9;hint&WENEG=-39;length=-22;
        neutral A:TP=-35;neutral A:WE=11;neutral A:YOU=62;neutral A:none=128;neutral A:none not=-60;privacy text=47;
        restriction A:TP=9;restriction A:TP not=-31;restriction A:WE=-53;restriction A:WE not=162;restriction A:YOU=336;
        restriction A:YOU not=-255;restriction A:none=114;restriction A:none not=252;said before=-113;said nearby=381;
        strong=687;with:aggregated-data=16;with:ai-training=-87;with:anonymised-data=27;with:compensation-waiver=85;
        with:data-sale=-281;with:derived-data=178;with:insights-analytics=55;with:no-training-promise=-57;with:opt-out=-278;
        with:ownership-of-derivatives=80;with:perpetual-irrevocable=-26;with:product-development=-163;
        with:service-improvement=257;with:sublicense=111;with:third-party-sharing=162;with:unilateral-change=-48;
        with:usage-tracking=308;
        """
}
