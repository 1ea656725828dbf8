/// What every page of ours begins with: it runs nothing, loads nothing, and sends nothing.
public enum HTMLHead {
    /// - Parameter title: The title, as a template.
    public static func template(title: String) -> String {
        #"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-{{styleDigest}}'; form-action 'none'; base-uri 'none'">
        <meta name="referrer" content="no-referrer">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\#(title)</title>
        <style>{{{style}}}</style>
        </head>
        """#
    }
}
