Rem What a client of the object model asks, done in Basic, which alone reaches it: objects are kept here and go by numbers.
Rem A range may be named by its sheet's number and an address, which saves a call.
Option VBASupport 1
Dim Objects(500000) As Object
Dim Last As Long

Function Root()
  Last = 1
  Set Objects(1) = Application
  Root = 1
End Function

Function Target(handle, address) As Object
  If address = "" Then
    Set Target = Objects(handle)
  Else
    Set Target = Objects(handle).Range(address)
  End If
End Function

Rem A value with its kind before it; numbers as they are. A variable of its own for each: Basic hands arrays on by reference.
Function Coded(v)
  Select Case VarType(v)
  Case 0, 1
    Coded = "e"
  Case 8
    Coded = "s" & v
  Case 10
    Coded = "x"
  Case 11
    If v Then Coded = "bT" Else Coded = "bF"
  Case Else
    Coded = CDbl(v) + 0#
  End Select
End Function

Function ReadValue(handle, address, member)
  Dim t As Object
  Dim v
  Set t = Target(handle, address)
  v = CallByName(t, member, 2)
  ReadValue = Coded(v)
End Function

Function ReadObject(handle, address, member)
  Dim t As Object
  Set t = Target(handle, address)
  Last = Last + 1
  Set Objects(Last) = CallByName(t, member, 2)
  If IsNull(Objects(Last)) Then ReadObject = 0 Else ReadObject = Last
End Function

Function Assign(handle, address, member, v)
  Dim t As Object
  Set t = Target(handle, address)
  Rem an array that is handed on by name arrives empty
  If member = "Value" Then
    t.Value = v
  Else
    CallByName t, member, 4, v
  End If
  Assign = "e"
End Function

Function CodedLine(v, row)
  Dim column
  Dim line() As Variant
  ReDim line(UBound(v, 2) - LBound(v, 2))
  For column = LBound(v, 2) To UBound(v, 2)
    line(column - LBound(v, 2)) = Coded(v(row, column))
  Next column
  CodedLine = line
End Function

Rem Values, or formulas, of a range, row by row.
Function ReadBlock(handle, address, member)
  Dim t As Object
  Dim v, row
  Dim lines() As Variant
  Set t = Target(handle, address)
  If member = "Formula" Then v = t.Formula Else v = t.Value
  If Not IsArray(v) Then
    ReadBlock = Coded(v)
    Exit Function
  End If
  ReDim lines(UBound(v, 1) - LBound(v, 1))
  For row = LBound(v, 1) To UBound(v, 1)
    lines(row - LBound(v, 1)) = CodedLine(v, row)
  Next row
  ReadBlock = lines
End Function

Function CountLines(handle, address, member)
  Dim t As Object
  Set t = Target(handle, address)
  If member = "Rows" Then CountLines = CDbl(t.Rows.Count) Else CountLines = CDbl(t.Columns.Count)
End Function

Rem Methods are written out one by one: called by name with arguments left out they do nothing and say nothing. What they give is set at
Rem once: handed on to a function it would be its default property.
Function Act(handle, address, member, other, otherAddress, a, b, c, d)
  Dim t As Object
  Dim o As Object
  Set t = Target(handle, address)
  If other > 0 Then Set o = Target(other, otherAddress)
  Act = "e"
  Select Case member
  Case "Merge": t.Merge
  Case "UnMerge": t.UnMerge
  Case "Clear": t.Clear
  Case "Select": t.Select
  Case "Activate": t.Activate
  Case "Delete": t.Delete
  Case "ResetAllPageBreaks": t.ResetAllPageBreaks
  Case "Address": Act = "s" & t.Address(a, b)
  Case "Item": Last = Last + 1: Set Objects(Last) = t.Item(a): Act = Last
  Case "Border": Last = Last + 1: Set Objects(Last) = t.Borders(a): Act = Last
  Case "ChartObjects": Last = Last + 1: Set Objects(Last) = t.ChartObjects: Act = Last
  Case "SeriesCollection": Last = Last + 1: Set Objects(Last) = t.SeriesCollection: Act = Last
  Case "NewSeries": Last = Last + 1: Set Objects(Last) = t.NewSeries: Act = Last
  Case "SetSourceData": t.SetSourceData o, a
  Case "AddChart": Last = Last + 1: Set Objects(Last) = t.Add(a, b, c, d): Act = Last
  Case "AddName": Last = Last + 1: Set Objects(Last) = t.Add(a, b, c): Act = Last
  Case "AddLink": Last = Last + 1: Set Objects(Last) = t.Add(o, a, b, c): Act = Last
  Case "AddBreak": t.Add o
  Case "AddAfter": Last = Last + 1: Set Objects(Last) = t.Add(After:=o): Act = Last
  Case "AddBefore": Last = Last + 1: Set Objects(Last) = t.Add(Before:=o): Act = Last
  Case "AddProperty": t.Add a, b, c, d
  Case Else: Err.Raise 1000, , "no such method: " & member
  End Select
End Function
