// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let anonymisedData = """
        A:YOU=-12;A:YOU not=-7;A:none=15;A:none not=5;C:AGG=11;C:ANALY=9;C:ANALYV=7;C:ANON=8;C:BINDSUSER=-5;C:CONTENT=-10;
        C:DATA=24;C:DEVELOP=9;C:DISCLIMIT=-7;C:DISCLOSE=-9;C:LIC=-8;C:NEWPROD=-7;C:OTHERUSERS=-8;C:OURS=18;C:OWNVERB=9;
        C:PRIVOBJ=6;C:PURPOSEONLY=-9;C:REMOVE=7;C:RTI=5;C:SHARE1=-9;C:SURVSEC=10;C:TERMS=6;C:THEIRCONTENT=-13;C:TP=-9;
        C:USERNEG=-5;C:USERSIDE=-7;C:USEVERB=18;C:WEMAY=10;C:WENEG=4;C:WEROLE=-7;C:YOU=-6;C:YOUMAY=-9;C:YOUSUBJ=-7;
        H:DATA=-7;H:FEEDBACK=-9;H:USAGE=-9;M:may=-20;R:anon-data=8;R:anon-use=15;always=25;clear=10;clear grant=15;
        clear twice=8;clear&BINDSUSER=-5;clear&DATA=24;clear&THEIRCONTENT=-13;clear&USERNEG=-5;clear&WEMAY=10;clear&WENEG=4;
        grant A:YOU=-12;grant A:none=15;grant A:none not=5;length=-8;restriction A:YOU not=-6;said before=6;said nearby=7;
        with:aggregated-data=10;with:derived-data=5;with:perpetual-irrevocable=8;with:third-party-sharing=-10;
        """
}
