namespace Emprise.Core.Layers;

/// <summary>JSON form of a property, and the way a value of it is read from a URL.</summary>
public enum PropertyType
{
    /// <summary>Text, compared exactly.</summary>
    Text,

    /// <summary>List of texts; a filter asks whether one of them is in it.</summary>
    TextList,

    /// <summary>Whole number.</summary>
    WholeNumber,

    /// <summary>Number with decimals.</summary>
    Number,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>Calendar day, ISO 8601.</summary>
    Date,
}
