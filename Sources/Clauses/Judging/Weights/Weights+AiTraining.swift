// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let aiTraining = """
        A:WE=-40;A:YOU=87;A:none=170;A:none not=-71;C:ACCEPT=203;C:AI=68;C:ALLOW=44;C:ANYPURPOSE=82;C:CONTENT=-35;
        C:DATA=120;C:DERIVEDATA=23;C:DEVELOP=179;C:DISCLOSE=-45;C:FEEDBACK=-34;C:FEES=-30;C:GRANT=95;C:HRESTR=27;
        C:IMPROVE=54;C:IMPROVE1=54;C:LEGALPROC=22;C:LIABILITY=-39;C:LIC=167;C:LICIN=62;C:LOGO=65;C:MODEL=73;C:NEG=-21;
        C:NEWP2=30;C:NEWPROD=-30;C:OPT=-65;C:OPT1=-81;C:OPTNOT=-126;C:OTHERUSERS=-34;C:OURS=-131;C:OWNVERB=-70;
        C:PAYWORD=-58;C:PERSONAL=-21;C:PRIVOBJ=-55;C:PROMISE=66;C:PURPOSEONLY=-88;C:REPRESENT=43;C:RESTR=24;C:REVERSE=86;
        C:RF=-28;C:RND=30;C:ROYALTYFREE=-28;C:SELL=31;C:SERVICEOBJ=148;C:SHARE=55;C:SHARE1=-70;C:THEIRCONTENT=-243;C:TP=-32;
        C:TPCORE=50;C:TRAIN=92;C:USAGE=36;C:USERNEG=-80;C:USERSIDE=107;C:USEVERB=289;C:WARRANT=43;C:WEMAY=-53;C:WENEG=-85;
        C:WEROLE=-61;C:YOU=28;C:YOUMAY=-52;C:YOUNOT=82;C:YOUSUBJ=193;H:AI=137;H:CONTENT=-118;H:DATA=209;H:LIABILITY=-87;
        H:NEWPROD=-102;H:RESTR=27;H:REVERSE=211;H:SURVSEC=-59;H:THEIRCONTENT=-60;H:USAGE=241;H:USEVERB=45;H:YOU=-66;M:-=86;
        M:may=-33;M:must=35;M:will=-38;R:ai-purpose=35;R:train-def=88;R:train-means=-28;R:train-model=29;R:train-no=-59;
        R:train-on-content=-56;R:train-ours=127;R:train-user=135;always=51;clear=144;clear grant=131;clear neutral=37;
        clear once=137;grant A:TP=29;grant A:WE=-61;grant A:YOU=21;grant A:none=64;grant A:none not=-25;length=102;
        neutral A:TP=-41;neutral A:YOU=66;neutral A:none=122;neutral A:none not=-46;privacy text=-89;restriction A:TP=32;
        restriction A:WE=25;restriction A:none not=-25;said nearby=108;strong=28;
        """
}
