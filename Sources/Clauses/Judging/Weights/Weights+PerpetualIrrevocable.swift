// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let perpetualIrrevocable = """
        A:TP=27;A:WE=-264;A:WE not=-27;A:YOU=-46;A:YOU not=24;A:none=-181;A:none not=-33;C:ACCEPT=-76;C:AGG=-31;C:AI=94;
        C:ALLOW=47;C:ANALY=-106;C:ANALYV=-53;C:ANYPURPOSE=-50;C:ARBIT=-165;C:BINDSUSER=89;C:CHANGEPP=-25;C:CHANGEV=67;
        C:CONTENT=-50;C:DERIVCORE=-76;C:DERIVE=-57;C:DERIVEDATA=25;C:DERIVWORK=-172;C:DEVELOP=-30;C:FEEDBACK=25;C:FEES=-87;
        C:FEESCHED=-95;C:GRANT=190;C:HRESTR=41;C:LEGALPROC=-49;C:LIABILITY=39;C:LIC=329;C:LICOUT=37;C:LICOUTF=37;
        C:LICREF=193;C:MODAL=60;C:MODEL=22;C:MORAL=-164;C:NEG=54;C:NEWPROD=-107;C:NOTICE=258;C:NUM=115;C:OPT1=65;
        C:OTHERUSERS=-83;C:OURS=138;C:OWNVERB=-76;C:PAYWORD=209;C:PERP=98;C:PERPWORD=51;C:PERSONAL=-39;C:PRIVOBJ=-66;
        C:PRIVPOL=27;C:PROMISE=40;C:PURPOSEONLY=227;C:REMOVE=278;C:REPRESENT=-114;C:RESTR=92;C:REVERSE=-49;C:RF=123;
        C:ROYALTYFREE=160;C:RTI=-48;C:SELL=204;C:SERVICESALE=120;C:SHARE=142;C:SHARE1=-186;C:SUBLIC=21;C:SURVNARROW=31;
        C:SURVSEC=-189;C:TERMS=180;C:THEIRCONTENT=-46;C:THISLIC=193;C:TP=62;C:TPCORE=29;C:TRAIN=66;C:USAGE=-214;
        C:USERNEG=85;C:USERSIDE=-203;C:USEVERB=41;C:WARRANT=-92;C:WE=163;C:WEMAY=-186;C:WENEG=-50;C:WEROLE=137;C:YOU=-169;
        C:YOUMAY=192;C:YOUNOT=91;C:YOURUSE=-158;C:YOUSUBJ=-181;H:ARBIT=-58;H:CONTENT=101;H:DATA=30;H:DERIVWORK=-55;
        H:FEES=-21;H:FEESCHED=-102;H:GRANT=139;H:LIC=195;H:MODAL=-36;H:PAYWORD=-121;H:PERP=-117;H:REMOVE=-27;H:RESTR=41;
        H:SERVICEOBJ=28;H:SERVICESALE=-38;H:SURVSEC=60;H:TERMS=-63;H:THEIRCONTENT=109;H:USAGE=94;H:USERSIDE=-52;
        H:USEVERB=-70;H:WE=68;H:YOU=-44;H:YOUSUBJ=-39;M:agree=21;M:grant=209;M:may=-175;M:must=49;M:reserve=-71;
        M:reserves=-42;M:shall=-22;M:should=101;M:will=-198;R:copies-remain=131;R:del-after=-104;R:ends=-51;
        R:ends-on-removal=63;R:outlive-deletion=46;R:perp-data=79;R:perp-noend=124;R:perp-survive=129;R:survive=39;
        always=-485;clear=226;clear grant=259;clear once=82;clear restriction=-33;clear twice=145;grant A:TP=27;
        grant A:WE=-61;grant A:YOU=-52;grant A:YOU not=69;grant A:none=110;grant A:none not=-24;length=160;privacy text=-74;
        restriction A:WE=-211;restriction A:WE not=-25;restriction A:YOU=268;restriction A:YOU not=29;
        restriction A:none=-187;said before=-44;said nearby=-51;strong=233;
        """
}
