### Yr hyn y mae'r wefan yn ei ddweud, yn Gymraeg. Over each message stands the English that was translated (see README.md).
###
### Not yet reviewed by a speaker of Welsh.

## Dates and numbers

# January
month-1 = Ionawr
