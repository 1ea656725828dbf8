// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let usageTracking = """
        A:WE=5;A:WE not=-33;A:YOU=-17;A:YOU not=-5;A:none not=11;C:ABOUTLOGOS=-5;C:AGG=-60;C:AI=-22;C:ALLOW=-37;C:ANALY=-32;
        C:ANALYV=-6;C:ANON=-43;C:ANYPURPOSE=-29;C:CHANGE=-10;C:CHANGEPP=-5;C:CONF=-9;C:CONTENT=-18;C:CONTINUE=-5;C:DATA=-39;
        C:DERIVCORE=-7;C:DERIVE=18;C:DERIVEDATA=6;C:DERIVWORK=-10;C:DEVELOP=-72;C:DISCLOSE=-7;C:FEES=-6;C:GRANT=-8;
        C:HRESTR=-14;C:IMPROVE=21;C:IMPROVE1=-23;C:LIABILITY=-11;C:LIC=-49;C:LICIN=-12;C:LICOUTF=-5;C:LOGO=-6;C:MODAL=-50;
        C:MODEL=-39;C:NEG=-44;C:NEWP2=-26;C:NEWPROD=23;C:OPT=-6;C:OTHERUSERS=-7;C:OURS=15;C:OWNVERB=-23;C:PAYWORD=-8;
        C:PERP=-12;C:PERPWORD=-11;C:PERSONAL=-13;C:PRIVPOL=28;C:PROMISE=-43;C:PURPOSEONLY=38;C:REMOVE=-32;C:REPRESENT=6;
        C:RESTR=-49;C:RF=-14;C:RND=-11;C:ROYALTYFREE=-15;C:RTI=15;C:SELL=-14;C:SERVICEOBJ=24;C:SERVICESALE=-47;C:SHARE=-38;
        C:SHARE1=-28;C:SUBLIC=-9;C:SURVSEC=-25;C:TAX=-5;C:TERMS=-23;C:THEIRCONTENT=-6;C:TP=6;C:TRAIN=-33;C:TRAP_TRAIN=-4;
        C:USAGE=41;C:USERNEG=-8;C:USERSIDE=22;C:USEVERB=-63;C:WARRANT=7;C:WE=-23;C:WEMAY=-16;C:WENEG=-40;C:WEROLE=13;
        C:YOU=27;C:YOUMAY=-69;C:YOUNOT=-21;C:YOUSUBJ=21;H:ACCEPT=10;H:AGG=-13;H:AI=11;H:ALLOW=-6;H:ANALY=20;H:ANALYV=20;
        H:ANON=-13;H:CHANGE=-6;H:CONF=5;H:DATA=9;H:DERIVWORK=-5;H:FEEDBACK=-7;H:FEES=-6;H:GRANT=-15;H:LIABILITY=-9;
        H:LIC=-38;H:NEWPROD=-9;H:OWNVERB=-12;H:PAYWORD=4;H:PERSONAL=18;H:PRIVOBJ=12;H:PRIVPOL=-8;H:REMOVE=-11;H:RESTR=-14;
        H:SERVICESALE=-6;H:SHARE=-6;H:SHARE1=-6;H:SURVSEC=-27;H:TERMS=-13;H:THEIRCONTENT=-8;H:TP=-17;H:TPCORE=-17;
        H:USAGE=-17;H:USERSIDE=-8;H:WE=-28;H:WEROLE=4;H:YOU=-31;H:YOUSUBJ=-8;M:-=7;M:agree=-7;M:can=-6;M:grant=5;M:may=-50;
        M:must=-12;M:shall=-8;M:will=32;R:collect-usage=-72;R:consent-data=18;R:no-tracking=-4;R:notice-collects=-8;
        R:personalised=9;R:purpose-only=5;R:usage-collect=46;R:usage-counted=6;R:usage-limit=6;R:usage-use=-22;always=-87;
        clear=-5;clear grant=-26;clear once=-21;clear twice=16;clear&DATA=-33;clear&HRESTR=-5;clear&LICIN=-8;clear&NEG=-25;
        clear&WEMAY=-6;clear&WENEG=-25;grant A:TP=5;grant A:WE=7;grant A:WE not=-41;grant A:YOU=-17;grant A:none not=-5;
        hint&DATA=-6;hint&HRESTR=-9;hint&LICOUTF=-5;hint&NEG=-19;hint&USERNEG=-5;hint&WEMAY=-9;hint&WENEG=-15;length=-110;
        restriction A:TP=-7;restriction A:WE=38;restriction A:WE not=-28;restriction A:YOU not=-5;restriction A:none=-5;
        restriction A:none not=13;said before=6;said nearby=49;strong=42;with:aggregated-data=-34;with:ai-training=-22;
        with:anonymised-data=-43;with:compensation-waiver=-15;with:insights-analytics=-41;with:no-training-promise=-5;
        with:opt-out=-7;with:ownership-of-derivatives=6;with:perpetual-irrevocable=-14;with:product-development=-47;
        with:service-improvement=-10;with:sublicense=-4;with:third-party-sharing=20;
        """
}
