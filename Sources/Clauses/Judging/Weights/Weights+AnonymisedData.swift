// Written by Scripts/train-clause-weights; not edited by hand.

extension Weights {
    static let anonymisedData = """
        A:TP=-54;A:WE=70;A:WE not=25;A:YOU=-74;A:YOU not=-36;A:none=49;C:ACCEPT=27;C:AGG=91;C:ANALY=81;C:ANALYV=48;
        C:ANYPURPOSE=30;C:BINDSUSER=-21;C:CONTENT=-50;C:DATA=128;C:DEVELOP=78;C:DISCLOSE=-54;C:LIC=-59;C:MODAL=-23;
        C:NEWPROD=-47;C:OTHERUSERS=-46;C:OURS=96;C:OWNVERB=86;C:PERP=26;C:PERPWORD=26;C:PERSONAL=25;C:PRIVOBJ=60;
        C:PURPOSEONLY=-49;C:RTI=34;C:SERVICEOBJ=23;C:SERVICESALE=23;C:SHARE1=-54;C:SURVSEC=62;C:TERMS=27;C:THEIRCONTENT=-63;
        C:TP=-55;C:USERNEG=-21;C:USERSIDE=-53;C:USEVERB=84;C:WEMAY=-50;C:WENEG=25;C:WEROLE=-25;C:YOU=-39;C:YOUMAY=-57;
        C:YOUNOT=21;C:YOUSUBJ=-53;H:NEWPROD=-52;H:THEIRCONTENT=24;H:USERSIDE=24;H:YOU=24;H:YOUSUBJ=24;M:-=-47;M:may=-51;
        R:anon-use=43;clear grant=43;clear once=-37;clear twice=50;grant A:TP=-54;grant A:WE=70;grant A:WE not=25;
        grant A:YOU=-74;grant A:none=49;length=-65;privacy text=108;restriction A:WE not=25;restriction A:YOU not=-33;
        said before=46;said nearby=50;
        """
}
