// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let anonymisedData = """
        A:TP=-10;A:WE=8;A:YOU=-16;A:YOU not=-6;A:none=19;A:none not=7;C:AGG=13;C:ANALY=9;C:ANALYV=6;C:ANON=8;C:ANYPURPOSE=4;
        C:BINDSUSER=-4;C:CONTENT=-13;C:DATA=25;C:DEVELOP=10;C:DISCLOSE=-10;C:LIC=-12;C:MODAL=-4;C:NEG=4;C:NEWPROD=-11;
        C:OTHERUSERS=-9;C:OURS=19;C:OWNVERB=10;C:PERP=4;C:PERPWORD=4;C:PRIVOBJ=6;C:PURPOSEONLY=-8;C:REMOVE=7;C:RTI=5;
        C:SHARE1=-10;C:SURVSEC=8;C:TERMS=7;C:THEIRCONTENT=-15;C:TP=-10;C:USAGE=-4;C:USERNEG=-4;C:USERSIDE=-11;C:USEVERB=21;
        C:WEMAY=-10;C:WEROLE=-8;C:YOU=-9;C:YOUMAY=-10;C:YOUSUBJ=-11;H:NEWPROD=-9;M:-=5;M:may=-15;R:anon-data=8;
        R:anon-use=17;always=8;clear=11;clear grant=17;clear twice=9;clear&BINDSUSER=-4;clear&DATA=25;clear&NEG=5;
        clear&THEIRCONTENT=-15;clear&USERNEG=-4;clear&WEMAY=-10;grant A:TP=-10;grant A:WE=8;grant A:YOU=-16;grant A:none=19;
        grant A:none not=7;length=-13;privacy text=13;restriction A:YOU not=-5;said before=6;said nearby=7;
        with:aggregated-data=11;with:derived-data=7;with:perpetual-irrevocable=4;with:third-party-sharing=-10;
        with:usage-tracking=-5;
        """
}
