// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let aiTraining = """
        A:WE=-40;A:YOU=87;A:none=169;A:none not=-71;C:ACCEPT=204;C:AI=68;C:ALLOW=43;C:ANYPURPOSE=83;C:CONTENT=-36;
        C:DATA=119;C:DERIVEDATA=23;C:DEVELOP=179;C:DISCLOSE=-45;C:FEEDBACK=-35;C:FEES=-31;C:GRANT=95;C:HRESTR=27;
        C:IMPROVE=54;C:IMPROVE1=54;C:LEGALPROC=22;C:LIABILITY=-39;C:LIC=167;C:LICIN=62;C:LOGO=65;C:MODEL=73;C:NEG=-22;
        C:NEWP2=31;C:NEWPROD=-31;C:OPT=-65;C:OPT1=-82;C:OPTNOT=-126;C:OTHERUSERS=-34;C:OURS=-131;C:OWNVERB=-71;
        C:PAYWORD=-58;C:PERSONAL=-21;C:PRIVOBJ=-55;C:PROMISE=65;C:PURPOSEONLY=-89;C:REPRESENT=43;C:RESTR=24;C:REVERSE=87;
        C:RF=-28;C:RND=31;C:ROYALTYFREE=-28;C:SELL=31;C:SERVICEOBJ=148;C:SHARE=54;C:SHARE1=-71;C:THEIRCONTENT=-243;C:TP=-32;
        C:TPCORE=50;C:TRAIN=92;C:USAGE=35;C:USERNEG=-82;C:USERSIDE=108;C:USEVERB=290;C:WARRANT=43;C:WEMAY=-53;C:WENEG=-86;
        C:WEROLE=-61;C:YOU=27;C:YOUMAY=-52;C:YOUNOT=82;C:YOUSUBJ=193;H:AI=137;H:CONTENT=-118;H:DATA=209;H:LIABILITY=-87;
        H:NEWPROD=-102;H:RESTR=27;H:REVERSE=211;H:SURVSEC=-59;H:THEIRCONTENT=-59;H:USAGE=241;H:USEVERB=45;H:YOU=-66;M:-=86;
        M:may=-33;M:must=35;M:will=-38;R:ai-purpose=34;R:train-def=87;R:train-means=-28;R:train-model=29;R:train-no=-60;
        R:train-on-content=-55;R:train-ours=128;R:train-user=135;always=51;clear=144;clear grant=131;clear neutral=37;
        clear once=137;grant A:TP=29;grant A:WE=-61;grant A:YOU=22;grant A:none=64;grant A:none not=-25;length=102;
        neutral A:TP=-41;neutral A:YOU=66;neutral A:none=122;neutral A:none not=-46;privacy text=-89;restriction A:TP=32;
        restriction A:WE=25;restriction A:none not=-25;said nearby=108;strong=28;
        """
}
