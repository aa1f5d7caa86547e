namespace Emprise.EndToEnd.Stage;

/// <summary>The two sizes every walk is made at.</summary>
public enum Screen
{
    /// <summary>1440 x 900: panels beside the map.</summary>
    Desk,

    /// <summary>390 x 844: drawers over the map.</summary>
    Phone,
}
