// The program of feature_flags_on, with all of its flags off.
#include "../feature_flags_on/main.cpp"
