// The program of feature_flags_on, with all of its flags off.
require('../feature_flags_on/app');
