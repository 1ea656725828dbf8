// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let anonymisedData = """
        A:TP=-10;A:WE=9;A:YOU=-13;A:YOU not=-7;A:none=14;A:none not=4;C:ACCEPT=4;C:AGG=10;C:ANALY=9;C:ANALYV=7;C:ANON=6;
        C:BINDSUSER=-5;C:CONTENT=-11;C:DATA=22;C:DEVELOP=9;C:DISCLOSE=-10;C:LIC=-9;C:MODAL=-5;C:NEWPROD=-8;C:OTHERUSERS=-8;
        C:OURS=17;C:OWNVERB=9;C:PERP=4;C:PERPWORD=4;C:PRIVOBJ=6;C:PURPOSEONLY=-9;C:REMOVE=7;C:RTI=4;C:SHARE1=-10;
        C:SURVSEC=10;C:TERMS=6;C:THEIRCONTENT=-14;C:TP=-10;C:USERNEG=-5;C:USERSIDE=-9;C:USEVERB=17;C:WEMAY=-10;C:WENEG=4;
        C:WEROLE=-8;C:YOU=-8;C:YOUMAY=-10;C:YOUSUBJ=-9;H:DATA=-7;H:FEEDBACK=-10;H:USAGE=-10;M:may=-11;R:anon-data=6;
        R:anon-use=14;always=17;clear=7;clear grant=14;clear twice=8;clear&BINDSUSER=-5;clear&DATA=22;
        clear&THEIRCONTENT=-14;clear&USERNEG=-5;clear&WEMAY=-10;clear&WENEG=4;grant A:TP=-10;grant A:WE=9;grant A:YOU=-13;
        grant A:none=14;grant A:none not=4;length=-11;restriction A:YOU not=-7;said before=6;said nearby=6;
        with:aggregated-data=9;with:derived-data=5;with:perpetual-irrevocable=4;with:third-party-sharing=-10;
        with:usage-tracking=-4;
        """
}
