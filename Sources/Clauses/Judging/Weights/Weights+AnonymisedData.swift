// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let anonymisedData = """
        A:TP=-9;A:WE=8;A:YOU=-12;A:YOU not=-7;A:none=13;A:none not=4;C:AGG=10;C:ANALY=8;C:ANALYV=6;C:ANON=5;C:BINDSUSER=-5;
        C:CONTENT=-11;C:DATA=21;C:DEVELOP=8;C:DISCLIMIT=-7;C:DISCLOSE=-9;C:LIC=-9;C:MODAL=-5;C:NEWPROD=-8;C:OTHERUSERS=-8;
        C:OURS=16;C:OWNVERB=8;C:PRIVOBJ=5;C:PURPOSEONLY=-9;C:REMOVE=7;C:SHARE1=-9;C:SURVSEC=9;C:TERMS=6;C:THEIRCONTENT=-13;
        C:TP=-9;C:USERNEG=-5;C:USERSIDE=-8;C:USEVERB=16;C:WEMAY=-9;C:WEROLE=-7;C:YOU=-7;C:YOUMAY=-9;C:YOUSUBJ=-8;H:DATA=-7;
        H:FEEDBACK=-9;H:USAGE=-9;M:may=-11;R:anon-data=5;R:anon-use=13;always=16;clear=7;clear grant=13;clear twice=8;
        clear&BINDSUSER=-5;clear&DATA=21;clear&THEIRCONTENT=-13;clear&USERNEG=-5;clear&WEMAY=-9;grant A:TP=-9;grant A:WE=8;
        grant A:YOU=-12;grant A:none=13;grant A:none not=4;length=-10;restriction A:YOU not=-6;said before=5;said nearby=6;
        with:aggregated-data=9;with:derived-data=5;with:third-party-sharing=-9;
        """
}
