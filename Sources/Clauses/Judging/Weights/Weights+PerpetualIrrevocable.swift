// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let perpetualIrrevocable = """
        A:TP=29;A:WE=-266;A:WE not=-28;A:YOU=-39;A:YOU not=21;A:none=-183;A:none not=-33;C:ACCEPT=-71;C:AGG=-32;C:AI=95;
        C:ALLOW=42;C:ANALY=-109;C:ANALYV=-53;C:ANYPURPOSE=-48;C:ARBIT=-161;C:BINDSUSER=89;C:CHANGEPP=-24;C:CHANGEV=64;
        C:CONTENT=-63;C:DERIVCORE=-77;C:DERIVE=-60;C:DERIVEDATA=23;C:DERIVWORK=-172;C:DEVELOP=-31;C:FEEDBACK=26;C:FEES=-84;
        C:FEESCHED=-93;C:GRANT=186;C:HRESTR=38;C:LEGALPROC=-50;C:LIABILITY=41;C:LIC=317;C:LICOUT=37;C:LICOUTF=37;
        C:LICREF=192;C:MODAL=55;C:MODEL=23;C:MORAL=-161;C:NEG=55;C:NEWPROD=-107;C:NOTICE=251;C:NUM=117;C:OPT1=65;
        C:OTHERUSERS=-85;C:OURS=144;C:OWNVERB=-69;C:PAYWORD=213;C:PERP=103;C:PERPWORD=51;C:PERSONAL=-38;C:PRIVOBJ=-61;
        C:PRIVPOL=30;C:PROMISE=40;C:PURPOSEONLY=224;C:REMOVE=256;C:REPRESENT=-112;C:RESTR=91;C:REVERSE=-50;C:RF=125;
        C:ROYALTYFREE=162;C:RTI=-47;C:SELL=201;C:SERVICESALE=118;C:SHARE=142;C:SHARE1=-184;C:SUBLIC=22;C:SURVNARROW=32;
        C:SURVSEC=-194;C:TERMS=172;C:THEIRCONTENT=-47;C:THISLIC=192;C:TP=58;C:TPCORE=26;C:TRAIN=66;C:USAGE=-215;
        C:USERNEG=84;C:USERSIDE=-200;C:USEVERB=39;C:WARRANT=-91;C:WE=157;C:WEMAY=-190;C:WENEG=-49;C:WEROLE=127;C:YOU=-175;
        C:YOUMAY=189;C:YOUNOT=89;C:YOURUSE=-160;C:YOUSUBJ=-181;H:ARBIT=-57;H:CONTENT=96;H:DATA=31;H:DERIVWORK=-55;
        H:FEES=-22;H:FEESCHED=-101;H:GRANT=137;H:LIC=194;H:MODAL=-35;H:PAYWORD=-118;H:PERP=-115;H:REMOVE=-35;H:RESTR=38;
        H:SERVICEOBJ=31;H:SERVICESALE=-36;H:SURVSEC=57;H:TERMS=-65;H:THEIRCONTENT=105;H:USAGE=94;H:USERSIDE=-52;
        H:USEVERB=-69;H:WE=66;H:YOU=-45;H:YOUSUBJ=-41;M:agree=22;M:grant=208;M:may=-177;M:must=45;M:reserve=-73;
        M:reserves=-43;M:should=101;M:will=-198;R:copies-remain=131;R:del-after=-104;R:ends-on-removal=62;
        R:licence-ends=-67;R:outlive-deletion=51;R:perp-data=80;R:perp-noend=123;R:perp-survive=126;R:survive=39;
        always=-497;clear=246;clear grant=255;clear once=89;clear twice=157;grant A:TP=29;grant A:WE=-62;grant A:YOU=-45;
        grant A:YOU not=69;grant A:none=112;grant A:none not=-23;length=159;privacy text=-69;restriction A:WE=-214;
        restriction A:WE not=-26;restriction A:YOU=261;restriction A:YOU not=25;restriction A:none=-204;said before=-43;
        said nearby=-57;strong=233;
        """
}
