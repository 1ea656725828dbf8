// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let anonymisedData = """
        A:TP=-9;A:WE=9;A:YOU=-12;A:YOU not=-7;A:none=15;A:none not=5;C:AGG=12;C:ANALY=9;C:ANALYV=7;C:ANON=9;C:BINDSUSER=-5;
        C:CONTENT=-10;C:DATA=24;C:DEVELOP=10;C:DISCLIMIT=-7;C:DISCLOSE=-9;C:LIC=-8;C:NEWPROD=-7;C:OTHERUSERS=-7;C:OURS=18;
        C:OWNVERB=9;C:PRIVOBJ=6;C:PURPOSEONLY=-8;C:REMOVE=7;C:RTI=5;C:SHARE1=-9;C:SURVSEC=10;C:TERMS=6;C:THEIRCONTENT=-14;
        C:TP=-9;C:USERNEG=-5;C:USERSIDE=-7;C:USEVERB=18;C:WEMAY=-7;C:WENEG=4;C:WEROLE=-7;C:YOU=-6;C:YOUMAY=-9;C:YOUSUBJ=-7;
        H:DATA=-7;H:FEEDBACK=-9;H:USAGE=-9;M:may=-10;R:anon-data=9;R:anon-use=16;always=26;clear=10;clear grant=16;
        clear twice=8;clear&BINDSUSER=-5;clear&DATA=24;clear&THEIRCONTENT=-14;clear&USERNEG=-5;clear&WEMAY=-7;clear&WENEG=4;
        grant A:TP=-9;grant A:WE=9;grant A:YOU=-12;grant A:none=15;grant A:none not=5;length=-8;restriction A:YOU not=-6;
        said before=6;said nearby=7;with:aggregated-data=11;with:derived-data=5;with:perpetual-irrevocable=8;
        with:third-party-sharing=-9;
        """
}
